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
        let list = NumberList.differences(numbers)
        let last = numbers.last.map(Int.init) ?? 0
        text = list.count > last / 6 + 2 ? NumberList.bits(numbers, last) : list
    }

    private static func differences(_ numbers: [UInt32]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(numbers.count * 2)
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
        return text
    }

    private static func bits(_ numbers: [UInt32], _ last: Int) -> [UInt8] {
        var bits = [UInt8](repeating: 0, count: last / 6 + 1)
        for number in numbers { bits[Int(number) / 6] |= 1 << UInt8(number % 6) }
        return [UInt8(ascii: "~")] + bits.map { digits[Int($0)] }
    }
}
