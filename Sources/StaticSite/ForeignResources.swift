internal import SourceText

/// What a template or style sheet would have a reader's browser load from another site.
///
/// Pages keep readers to themselves: a script, image, font or style sheet from elsewhere tells that site who reads what.
/// Links that a reader may follow are no such thing.
enum ForeignResources {
    /// An error for each.
    static func faults(in file: SourceFile) -> Problems {
        var problems = Problems()
        let isStyle = file.path.hasSuffix(".css")
        for address in isStyle ? addressesOfStyle(file.bytes) : addressesOfMarkup(file.bytes) {
            problems.append(
                .error(
                    "this loads something from another site whenever the page is read",
                    at: file.place(ofBytes: address),
                    help: "put the file beside the templates and write its path after {{root}}, or link to it with <a>")
            )
        }
        return problems
    }

    /// Values of `src`, `srcset`, `poster` and `data`, and of `href` in elements `link` that load what they name.
    private static func addressesOfMarkup(_ bytes: [UInt8]) -> [Range<Int>] {
        var addresses: [Range<Int>] = []
        var tag = bytes.startIndex..<bytes.startIndex
        for index in bytes.indices where bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: "=") {
            if bytes[index] == UInt8(ascii: "<") {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
                tag = index..<end
                continue
            }
            guard tag.contains(index), let value = value(after: index, in: bytes), isForeign(bytes[value]) else {
                continue
            }
            switch name(before: index, in: bytes) {
            case "src", "srcset", "poster", "data": addresses.append(value)
            case "href" where isLoading(bytes[tag]): addresses.append(value)
            default: continue
            }
        }
        return addresses
    }

    /// What stands in `url(…)`, and after `@import`.
    private static func addressesOfStyle(_ bytes: [UInt8]) -> [Range<Int>] {
        var addresses: [Range<Int>] = []
        let small = bytes.map { $0.isASCIILetter ? $0 | 0x20 : $0 }
        for mark in ["url(", "@import"].map({ Array($0.utf8) }) {
            var start = bytes.startIndex
            while let found = small[start...].firstIndex(of: mark[0]) {
                start = found + 1
                guard small[found...].starts(with: mark) else { continue }
                start = found + mark.count
                let from = bytes[start...].firstIndex { !$0.isSpaceOrQuote } ?? bytes.endIndex
                let end = bytes[from...].firstIndex { $0.isSpaceOrQuote || $0 == UInt8(ascii: ")") } ?? bytes.endIndex
                if isForeign(bytes[from..<end]) { addresses.append(from..<end) }
            }
        }
        return addresses.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// A value in quotation marks right after `=`.
    private static func value(after index: Int, in bytes: [UInt8]) -> Range<Int>? {
        guard let quote = bytes[(index + 1)...].first, quote.isSpaceOrQuote, quote != UInt8(ascii: " "),
            let end = bytes[(index + 2)...].firstIndex(of: quote)
        else { return nil }
        return (index + 2)..<end
    }

    private static func name(before index: Int, in bytes: [UInt8]) -> String {
        let name = bytes[..<index].reversed().prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
        return String(decoding: name.reversed(), as: UTF8.self).lowercased()
    }

    /// Whether an element `link` has the browser load its address: not where it only names the page or another form of it.
    private static func isLoading(_ tag: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: tag, as: UTF8.self).lowercased()
        return text.hasPrefix("<link")
            && ["stylesheet", "icon", "preload", "prefetch", "preconnect", "manifest"].contains { text.contains($0) }
    }

    /// Whether an address has a host: `https://…`, or `//…`.
    private static func isForeign(_ address: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: address.prefix(12), as: UTF8.self).lowercased()
        return ["http:", "https:", "//"].contains { text.hasPrefix($0) }
    }
}

extension UInt8 {
    fileprivate var isSpaceOrQuote: Bool {
        switch self {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    fileprivate var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
