internal import SourceText

/// Space at the ends of a cell, which nobody sees, and with which a name is another name.
enum CellSpace {
    /// Whether a text begins or ends with a space or line break of any kind.
    static func isAtAnEnd(of text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return first.properties.isWhitespace || last.properties.isWhitespace
    }

    /// An error at the space, where there is one.
    static func fault(in text: String, of cell: CSVCell, _ file: SourceFile) -> Diagnostic? {
        guard isAtAnEnd(of: text) else { return nil }
        let scalars = text.unicodeScalars
        let leading = scalars.prefix { $0.properties.isWhitespace }
        if leading.count == scalars.count {
            return .error(
                "this cell holds nothing but \(name(leading.first))",
                at: file.place(cell.position, length: cell.length(in: file)),
                help: "delete it, so that the cell is empty")
        }
        let isLeading = !leading.isEmpty
        let trailing = scalars.reversed().prefix { $0.properties.isWhitespace }
        let length = isLeading ? String(String.UnicodeScalarView(leading)).utf8.count : size(trailing)
        let bytes = cell.bytes
        let place =
            isLeading
            ? file.place(ofBytes: bytes.lowerBound..<bytes.lowerBound + length)
            : file.place(ofBytes: max(bytes.lowerBound, bytes.upperBound - length)..<bytes.upperBound)
        return .error(
            "this cell \(isLeading ? "begins" : "ends") with \(name(isLeading ? leading.first : trailing.first))",
            at: place,
            help: "delete it: with it, this would be another text than the same without")
    }

    private static func size(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + String($1).utf8.count }
    }

    private static func name(_ scalar: Unicode.Scalar?) -> String {
        switch scalar?.value {
        case 0x20: "a space"
        case 0x09: "a tab"
        case 0x0A: "a line break"
        case 0xA0, 0x202F, 0x2007:
            "a no-break space (U+\(String(scalar?.value ?? 0, radix: 16, uppercase: true).leftPadded))"
        default: "an unusual space (U+\(String(scalar?.value ?? 0, radix: 16, uppercase: true).leftPadded))"
        }
    }
}

extension String {
    /// At least four digits, as code points are written.
    fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - utf8.count)) + self }
}
