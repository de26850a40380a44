package import SourceText

/// An exact decimal number, `coefficient × 10^-scale`, which keeps the digits as they were written.
///
/// `DecimalNumber(1250, scale: 2)` is 12.50.
package struct DecimalNumber: Sendable, Hashable {
    package let coefficient: Int64
    /// How many of the coefficient's digits stand after the decimal mark; below 0, zeros are added.
    package let scale: Int

    package init(_ coefficient: Int64, scale: Int = 0) {
        self.coefficient = coefficient
        self.scale = scale
    }

    package var isNegative: Bool { coefficient < 0 }

    /// Whether it is 1, written as 1, 1.0 or 1.00.
    package var isOne: Bool {
        var power: Int64 = 1
        for _ in 0..<max(0, scale) {
            let (next, overflow) = power.multipliedReportingOverflow(by: 10)
            if overflow { return false }
            power = next
        }
        return scale >= 0 && coefficient == power
    }

    /// Appends the digits of the number without its sign, at least one before the mark.
    ///
    /// `groupMark` stands between groups of three before the mark, and zeros fill up a fraction to `fractionDigits`.
    func appendDigits(
        groupMark: String, decimalMark: String, fractionDigits: Int, to sink: inout ByteText
    ) {
        let scale = max(0, scale)
        let zeros = coefficient == 0 ? 0 : max(0, -self.scale)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            let count = coefficient.magnitude.writeDigits(to: digits)
            for position in (0..<max(count + zeros, scale + 1)).reversed() {
                let isDigit = position >= zeros && position < count + zeros
                sink.append(isDigit ? digits[position - zeros] : UInt8(ascii: "0"))
                if position == scale, scale > 0 { sink.append(utf8: decimalMark) }
                if position > scale, (position - scale).isMultiple(of: 3) { sink.append(utf8: groupMark) }
            }
        }
        guard scale > 0, scale < fractionDigits else { return }
        sink.append(UInt8(ascii: "0"), times: fractionDigits - scale)
    }
}

extension UInt64 {
    /// Writes the digits of the number as characters, the last one first, and returns how many there are: 1 for 0.
    ///
    /// There must be room for 20.
    fileprivate func writeDigits(to bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var (count, rest) = (0, self)
        repeat {
            bytes[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
            count += 1
        } while rest > 0
        return count
    }
}

extension ByteText {
    /// Appends a number as it is written everywhere, with zeros in front up to some digits.
    package mutating func append(digitsOf number: Int, atLeast count: Int = 1) {
        if 0...9 ~= number, count == 1 { return append(UInt8(ascii: "0") + UInt8(number)) }
        if number < 0 { append(UInt8(ascii: "-")) }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            let written = UInt64(number.magnitude).writeDigits(to: digits)
            append(UInt8(ascii: "0"), times: max(0, count - written))
            for index in (0..<written).reversed() { append(digits[index]) }
        }
    }
}
