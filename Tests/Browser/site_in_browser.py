"""A built site as a browser meets it: from the disk, or from a server that allows what the site asks for and no more."""

import functools
import http.server
import threading

POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'"


class Site:
    """Opens pages of a folder, and keeps what the browser complains of."""

    scheme = ""

    def __init__(self, folder, browser):
        self.folder = folder
        self.browser = browser
        self.complaints = []
        self.contexts = []
        self.transferred = 0

    def page(self, path, before=None, **options):
        """A new page at an address of the site; options as of a browser context: viewport, color_scheme …

        `before` is done with the page before it is opened."""
        options.setdefault("viewport", {"width": 1280, "height": 800})
        context = self.browser.new_context(**options)
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: message.type in ("error", "warning") and self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        # What a reader leaves before it is there is aborted, which is no failure.
        page.on("requestfailed", lambda request: "ERR_ABORTED" not in (request.failure or "") and self.complaints.append(f"{request.url} was not loaded"))
        if before:
            before(page)
        page.goto(self.address(path))
        return page

    def path(self, page):
        """Where a page stands, from the top of the site, without a query."""
        return page.url.split("?")[0].split("#")[0].removeprefix(self.address(""))

    def check_console(self):
        assert not self.complaints, "the browser complains: " + "; ".join(self.complaints)

    def close(self):
        for context in self.contexts:
            context.close()


class FileSite(Site):
    scheme = "file"

    def address(self, path):
        return f"file://{self.folder}/{path}"


class ServedSite(Site):
    scheme = "http"

    def __init__(self, folder, browser):
        super().__init__(folder, browser)
        handler = functools.partial(Handler, directory=folder)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def address(self, path):
        return f"http://127.0.0.1:{self.server.server_port}/{path}"

    def close(self):
        super().close()
        self.server.shutdown()
        self.server.server_close()


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        # Browsers ask for an icon that the site does not have.
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().send_error(code, message, explain)

    def log_message(self, *_):
        pass
