/// A cell of a table of comma-separated values, and where it stands.
package struct CSVCell: Sendable {
    /// Where the cell starts: at its opening quotation mark, if it has one.
    package let position: Position
    private let start: Int32
    private let end: Int32
    /// Whether it stands in quotation marks.
    package let isQuoted: Bool
    /// Whether the bytes are not the text itself: they hold doubled quotation marks or CR.
    private let isEscaped: Bool

    init(_ bytes: Range<Int>, at position: Position, isQuoted: Bool = false, isEscaped: Bool = false) {
        self.position = position
        start = Int32(clamping: bytes.lowerBound)
        end = Int32(clamping: bytes.upperBound)
        self.isQuoted = isQuoted
        self.isEscaped = isEscaped
    }

    /// The bytes of the file that it takes, without the quotation marks around it.
    package var bytes: Range<Int> { Int(start)..<Int(end) }

    package var isEmpty: Bool { start == end }

    /// What the cell says; line ends in it are LF, whatever they are in the file.
    package func text(in file: SourceFile) -> String {
        guard isEscaped else { return String(decoding: file.bytes[bytes], as: UTF8.self) }
        var text: [UInt8] = []
        var index = bytes.lowerBound
        while index < bytes.upperBound {
            let byte = file.bytes[index]
            let next = index + 1 < bytes.upperBound ? file.bytes[index + 1] : 0
            switch (byte, next) {
            case (UInt8(ascii: "\""), UInt8(ascii: "\"")): index += 1
            case (UInt8(ascii: "\r"), UInt8(ascii: "\n")): index += 1
            default: break
            }
            text.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
            index += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// How many characters of its first line are meant by messages about it; at least 1.
    package func length(in file: SourceFile) -> Int {
        let line = file.bytes[bytes].prefix { !$0.isLineEnd }
        let count = line.count { $0 & 0b1100_0000 != 0b1000_0000 }
        return max(1, count + (isQuoted ? (line.count == bytes.count ? 2 : 1) : 0))
    }
}
