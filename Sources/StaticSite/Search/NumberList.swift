internal import SourceText

/// Ascending numbers as a short text, for scripts: differences in digits of 32, or one bit for each number.
///
/// Differences are written as little-endian digits of five bits, each with 32 added where more follow; `3, 4, 40` is
/// `DAjB`. A `~` says that bits follow, six to a character, the lowest first.
enum NumberList {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// A small number as one digit of 64; a larger one counts as 63.
    static func digit(_ number: Int) -> UInt8 { digits[min(number, digits.count - 1)] }

    /// Adds ascending numbers without repetition as they stand in a script.
    static func append(_ numbers: UnsafeBufferPointer<UInt32>, to text: inout ByteText) {
        let (length, isBits) = form(of: numbers)
        text.append(addingCapacity: length) {
            isBits ? appendBits(numbers, to: &$0) : appendDifferences(numbers, to: &$0)
        }
    }

    /// How many bytes `append` writes.
    static func length(of numbers: UnsafeBufferPointer<UInt32>) -> Int { form(of: numbers).length }

    /// The shorter form, and its length in bytes.
    private static func form(of numbers: UnsafeBufferPointer<UInt32>) -> (length: Int, isBits: Bool) {
        if numbers.isEmpty { return (0, false) }
        let ofBits = Int(numbers.last ?? 0) / 6 + 2
        // Each difference takes a digit at least.
        let ofDifferences = numbers.count > ofBits ? numbers.count : lengthOfDifferences(numbers)
        return ofDifferences <= ofBits ? (ofDifferences, false) : (ofBits, true)
    }

    private static func lengthOfDifferences(_ numbers: UnsafeBufferPointer<UInt32>) -> Int {
        var (length, next): (Int, UInt32) = (numbers.count, 0)
        for number in numbers {
            var rest = (number - next) >> 5
            while rest > 0 {
                length += 1
                rest >>= 5
            }
            next = number + 1
        }
        return length
    }

    private static func appendDifferences(_ numbers: UnsafeBufferPointer<UInt32>, to text: inout OutputSpan<UInt8>) {
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

    private static func appendBits(_ numbers: UnsafeBufferPointer<UInt32>, to text: inout OutputSpan<UInt8>) {
        let digits = digits
        var (part, bits): (UInt32, UInt8) = (0, 0)
        text.append(UInt8(ascii: "~"))
        for number in numbers {
            while part < number / 6 {
                text.append(digits[Int(bits)])
                (part, bits) = (part + 1, 0)
            }
            bits |= 1 << UInt8(number % 6)
        }
        text.append(digits[Int(bits)])
    }
}
