/// Ascending numbers as a short text, for scripts: differences in digits of 32, or one bit for each number.
///
/// Differences are written as little-endian digits of five bits, each with 32 added where more follow; `3, 4, 40` is
/// `DAjB`. A `~` says that bits follow, six to a character, the lowest first.
struct NumberList {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// A small number as one digit of 64; a larger one counts as 63.
    static func digit(_ number: Int) -> UInt8 { digits[min(number, digits.count - 1)] }

    let text: [UInt8]

    /// `numbers` without repetition.
    init(_ numbers: [UInt32]) {
        var text: [UInt8] = []
        NumberList.append(numbers, to: &text)
        self.text = text
    }

    /// Adds numbers without repetition as they stand in a script.
    static func append(_ numbers: [UInt32], to text: inout [UInt8]) {
        let start = text.count
        let last = numbers.last.map(Int.init) ?? 0
        appendDifferences(numbers, to: &text)
        if text.count - start <= last / 6 + 2 { return }
        text.removeLast(text.count - start)
        appendBits(numbers, last, to: &text)
    }

    private static func appendDifferences(_ numbers: [UInt32], to text: inout [UInt8]) {
        let digits = digits
        var next: UInt32 = 0
        for number in numbers {
            var rest = number - next
            while rest > 31 {
                text.append(digits[Int(rest & 31 | 32)])
                rest >>= 5
            }
            text.append(digits[Int(rest)])
            next = number + 1
        }
    }

    private static func appendBits(_ numbers: [UInt32], _ last: Int, to text: inout [UInt8]) {
        var bits = [UInt8](repeating: 0, count: last / 6 + 1)
        for number in numbers { bits[Int(number) / 6] |= 1 << UInt8(number % 6) }
        text.append(UInt8(ascii: "~"))
        for part in bits { text.append(digits[Int(part)]) }
    }
}
