"""Prints a page as a PDF in WebKit, which its driver cannot do: address, file, height of the paper in millimetres."""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

address, file, height = sys.argv[1:]
window = Gtk.OffscreenWindow()
window.set_default_size(1400, 1000)
view = WebKit2.WebView()
window.add(view)
window.show_all()


def print_page():
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, "file://" + file)
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new_custom("paper", "paper", 210, float(height), Gtk.Unit.MM))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(paper)
    operation.connect("failed", lambda _, error: sys.exit(str(error)))
    operation.connect("finished", lambda _: Gtk.main_quit())
    operation.print_()


def on_title(*_):
    # The page says that its typefaces have come.
    if view.get_title() == "ready":
        print_page()


def on_load(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        view.evaluate_javascript(
            "document.fonts.ready.then(() => { document.title = 'ready'; })", -1, None, None, None, None
        )


view.connect("notify::title", on_title)
view.connect("load-changed", on_load)
view.load_uri(address)
Gtk.main()
