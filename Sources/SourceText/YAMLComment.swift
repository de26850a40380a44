/// The rest of a text that YAML takes for a comment: in `title: Lot #2`, the title is `Lot`.
///
/// A comment that is meant has a space after its `#`.
enum YAMLComment {
    /// Whether a stretch of bytes may hold such a rest.
    static func mayCutTexts(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        let stretch = UnsafeRawBufferPointer(rebasing: bytes[range])
        var next = 0
        while true {
            let mark = stretch.firstIndex(of: UInt8(ascii: "#"), in: next..<stretch.count)
            if mark == stretch.count { return false }
            if mark > 0, stretch[mark - 1].isBlank, isCut(after: mark, in: stretch) { return true }
            next = mark + 1
        }
    }

    /// Where the rest of a text begins that ends at a byte; `nil` where none follows it.
    static func rest(ofTextBefore end: Int, in source: YAMLSource) -> Int? {
        source.file.bytes.withUnsafeBytes { bytes in
            let stretch = UnsafeRawBufferPointer(rebasing: bytes[..<source.range.upperBound])
            guard let mark = stretch[end...].firstIndex(where: { !$0.isBlank }), mark > end,
                stretch[mark] == UInt8(ascii: "#"), isCut(after: mark, in: stretch)
            else { return nil }
            return mark
        }
    }

    private static func isCut(after mark: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        guard mark + 1 < bytes.count else { return false }
        let next = bytes[mark + 1]
        return !next.isBlank && !next.isLineEnd && next != UInt8(ascii: "#")
    }
}
