internal import SourceText

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension ByteText {
    /// Appends a zero-terminated text as it is.
    mutating func append(_ text: UnsafePointer<CChar>?) {
        guard let text else { return }
        append(contentsOf: UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    /// Appends a zero-terminated text as HTML text or attribute value.
    mutating func appendEscaped(_ text: UnsafePointer<CChar>?) {
        guard let text else { return }
        appendEscaped(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    /// Appends a text as HTML text or attribute value.
    mutating func appendEscaped(_ text: String) { append(text, escaping: .doubleQuoted) }

    /// Appends bytes as HTML text or attribute value: `"`, `&`, `<` and `>` become entities.
    mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
        append(text.assumingMemoryBound(to: UInt8.self), escaping: .doubleQuoted)
    }

    /// Appends an address as attribute value: bytes that addresses may not hold become `%XX`.
    mutating func appendAddress(_ address: UnsafeRawBufferPointer) {
        var start = 0
        for index in 0..<address.count where !address[index].isKeptInAddress {
            append(contentsOf: UnsafeRawBufferPointer(rebasing: address[start..<index]))
            appendReplacement(of: address[index])
            start = index + 1
        }
        append(contentsOf: UnsafeRawBufferPointer(rebasing: address[start...]))
    }

    private mutating func appendReplacement(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "'"): append("&#x27;")
        default:
            append(UInt8(ascii: "%"))
            append(byte.upperHexadecimal.high)
            append(byte.upperHexadecimal.low)
        }
    }

    /// Appends an address as attribute value.
    mutating func appendAddress(_ address: consuming String) {
        address.withUTF8 { appendAddress(UnsafeRawBufferPointer($0)) }
    }

    /// Appends a number in decimal digits.
    mutating func append(decimal number: Int) {
        append(utf8: String(number))
    }
}

extension UInt8 {
    /// Whether libcmark, too, leaves the byte as it is in an address.
    fileprivate var isKeptInAddress: Bool {
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
            UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: isLetter || isDigit
        }
    }

    fileprivate var upperHexadecimal: (high: UInt8, low: UInt8) {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
        return (digit(self >> 4), digit(self & 15))
    }
}
