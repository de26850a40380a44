/// Which files are published as they are.
///
/// Content is not trusted: what a browser would run as part of the site (HTML, SVG, XML, scripts) is no document.
enum PublishedFileType {
    /// The endings of files of Content that records and texts can refer to.
    static let documents = [
        "pdf", "txt", "csv", "tsv", "json", "geojson", "xlsx", "xls", "ods", "docx", "doc", "odt", "pptx", "ppt", "odp",
        "rtf", "epub", "png", "jpg", "jpeg", "gif", "webp", "avif", "tif", "tiff", "mp3", "mp4", "ogg", "webm", "ics",
        "zip",
    ]

    /// The endings of files that lie beside templates, whose authors are trusted.
    static let assets = [
        "css", "js", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "woff2", "woff", "webmanifest",
    ]

    /// Files for crawlers and web hosts, by their whole path.
    static let hostFiles = ["robots.txt", "humans.txt", "security.txt", "ads.txt", "CNAME", "_headers", "_redirects"]

    /// What is wrong with a file of Content as something to publish, and what to do.
    static func fault(_ path: String) -> (message: String, help: String)? {
        if documents.contains(ending(of: path)) { return nil }
        let help = "publish it as one of: \(documents.joined(separator: ", "))"
        return isActive(ending(of: path))
            ? ("“\(path)” is not published: a browser could run it as a part of the site", help)
            : ("“\(path)” is of no type that is published", help)
    }

    /// Whether a file beside the templates belongs to the site.
    static func isAsset(_ path: String) -> Bool { assets.contains(ending(of: path)) || hostFiles.contains(path) }

    /// What a browser runs, or shows as a page of the site.
    private static func isActive(_ ending: String) -> Bool {
        ["html", "htm", "xhtml", "xht", "svg", "svgz", "js", "mjs", "xml", "xsl", "xslt", "css", "wasm", "swf"]
            .contains(ending)
    }

    /// The letters after the last dot of a name, in lower case; empty where there is none.
    private static func ending(of path: String) -> String {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }
}
