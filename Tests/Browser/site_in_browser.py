"""A built site as a browser meets it: from the disk, or from a server that allows what the site asks for and no more."""

import functools
import http.server
import threading

POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'"


class Site:
    """Opens pages of a folder, and keeps what the browser complains of."""

    way = ""

    def __init__(self, folder, browser):
        self.folder = folder
        self.browser = browser
        self.complaints = []
        self.contexts = []
        self.opened = 0

    def page(self, path, before=None, **options):
        """A new page at an address of the site; options as of a browser context: viewport, color_scheme …

        `before` is done with the page before it is opened."""
        page = self.blank(**options)
        if before:
            before(page)
        self.go(page, path)
        return page

    def blank(self, **options):
        """A new page that shows nothing yet, in a context of its own."""
        options.setdefault("viewport", {"width": 1280, "height": 800})
        context = self.browser.new_context(**options)
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda message: message.type in ("error", "warning") and self.complain(page, message.text))
        page.on("pageerror", lambda error: self.complain(page, str(error)))
        page.on("request", lambda request: request.url.startswith(self.address("")) or self.complain(page, f"{request.url} is not of the site"))
        # What a reader leaves before it is there is aborted, which is no failure.
        page.on("requestfailed", lambda request: "ERR_ABORTED" not in (request.failure or "") and self.complain(page, f"{request.url} was not loaded"))
        page.on("response", lambda response: response.status >= 400 and self.complain(page, f"{response.url} is {response.status}"))
        return page

    def go(self, page, path):
        self.opened += 1
        page.goto(self.address(path))

    def complain(self, page, text):
        self.complaints.append(f"{self.path(page)}: {text}")

    def path(self, page):
        """Where a page stands, from the top of the site, without a query."""
        return page.url.split("?")[0].split("#")[0].removeprefix(self.address(""))

    def check_console(self):
        assert not self.complaints, "the browser complains: " + "; ".join(self.complaints[:8])

    def close(self):
        for context in self.contexts:
            context.close()


class FileSite(Site):
    way = "file"

    def address(self, path):
        return f"file://{self.folder}/{path}"


class ServedSite(Site):
    way = "http"
    below = "/"

    def __init__(self, folder, browser):
        super().__init__(folder, browser)
        handler = functools.partial(Handler, directory=folder, below=self.below)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def address(self, path):
        return f"http://127.0.0.1:{self.server.server_port}{self.below}{path}"

    def close(self):
        super().close()
        self.server.shutdown()
        self.server.server_close()


class SiteInFolder(ServedSite):
    """Served below a path, with nothing beside it."""

    way = "folder"
    below = "/registers/of a city/"

    def address(self, path):
        return super().address(path).replace(" ", "%20")


class Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments, below, **options):
        self.below = below
        super().__init__(*arguments, **options)

    def translate_path(self, path):
        below = self.below.replace(" ", "%20")
        return super().translate_path("/" + path.removeprefix(below) if path.startswith(below) else "/nothing/here")

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


WAYS = {"file": FileSite, "http": ServedSite, "folder": SiteInFolder}


def only(*ways):
    """Marks a test that is called for these ways of opening a site alone."""

    def mark(test):
        test.ways = ways
        return test

    return mark
