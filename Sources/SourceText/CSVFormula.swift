/// What a spreadsheet that opens comma-separated values would run instead of showing it.
package enum CSVFormula {
    /// Whether a cell would be run: `=`, `+`, `-`, `@`, tab and carriage return begin formulas, but for negative numbers.
    package static func isOne(_ text: String) -> Bool { isOne(ArraySlice(text.utf8)) }

    /// The same of a text by its bytes.
    package static func isOne(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) else { return false }
        let rest = text.dropFirst()
        let isNumber =
            first == UInt8(ascii: "-")
            && rest.allSatisfy { 48...57 ~= $0 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        return !isNumber
    }
}
