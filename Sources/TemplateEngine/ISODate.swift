internal import SourceText
internal import Wording

/// The form that machines read, the same in every language.
enum ISODate {
    /// `2026-03-01`, the year with at least four digits.
    static func append(year: Int, month: Int, day: Int, to sink: inout ByteText) {
        sink.append(digitsOf: year, atLeast: 4)
        sink.append(UInt8(ascii: "-"))
        sink.append(digitsOf: month, atLeast: 2)
        sink.append(UInt8(ascii: "-"))
        sink.append(digitsOf: day, atLeast: 2)
    }
}
