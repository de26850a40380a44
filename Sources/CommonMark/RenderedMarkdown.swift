package import SourceText

/// A heading of a rendered text.
package struct RenderedHeading: Sendable, Hashable {
    /// 1 to 6.
    package let level: Int
    /// The value of its `id` attribute; empty where ids are not written.
    package let id: String
    /// Its text without markup.
    package let text: String
}

/// A table of a rendered text.
package struct RenderedTable: Sendable, Hashable {
    /// The value of its `id` attribute; `nil` for a table that has neither caption nor id.
    package let id: String?
    /// The text of its caption without markup.
    package let caption: String?
}

/// The HTML of a text, what stands in it, and what is wrong with it.
package struct RenderedMarkdown: Sendable {
    /// UTF-8; empty, or ending with a line end.
    package internal(set) var html: [UInt8] = []
    /// In the order of the text.
    package internal(set) var headings: [RenderedHeading] = []
    /// In the order of the text.
    package internal(set) var tables: [RenderedTable] = []
    /// The places of the links that were resolved as `kept`, in the order of the text.
    package internal(set) var keptLinks: [Place] = []
    /// Where these hold errors the HTML is not fit to be published.
    package internal(set) var problems = Problems()
}
