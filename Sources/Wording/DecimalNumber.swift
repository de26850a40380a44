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
        groupMark: String, decimalMark: String, fractionDigits: Int, to sink: inout [UInt8]
    ) {
        let scale = max(0, scale)
        let zeros = coefficient == 0 ? 0 : max(0, -self.scale)
        let digits = coefficient.magnitude.decimalDigitCount
        var (rest, divisor) = (coefficient.magnitude, UInt64.powerOfTen(digits - 1))
        for position in (0..<max(digits + zeros, scale + 1)).reversed() {
            var digit: UInt64 = 0
            if position >= zeros, position < digits + zeros {
                (digit, rest) = rest.quotientAndRemainder(dividingBy: divisor)
                divisor /= 10
            }
            sink.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
            if position == scale, scale > 0 { sink.append(contentsOf: decimalMark.utf8) }
            if position > scale, (position - scale).isMultiple(of: 3) { sink.append(contentsOf: groupMark.utf8) }
        }
        guard scale > 0, scale < fractionDigits else { return }
        sink.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: fractionDigits - scale))
    }
}

extension UInt64 {
    /// How many digits the number has; 1 for 0.
    fileprivate var decimalDigitCount: Int {
        var (count, rest) = (1, self / 10)
        while rest > 0 {
            count += 1
            rest /= 10
        }
        return count
    }

    /// For exponents up to 19.
    fileprivate static func powerOfTen(_ exponent: Int) -> UInt64 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension [UInt8] {
    /// Appends a number as it is written everywhere, with zeros in front up to some digits.
    package mutating func append(digitsOf number: Int, atLeast count: Int = 1) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let magnitude = UInt64(number.magnitude)
        let digits = magnitude.decimalDigitCount
        append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Swift.max(0, count - digits)))
        DecimalNumber(Int64(clamping: magnitude)).appendDigits(
            groupMark: "", decimalMark: "", fractionDigits: 0, to: &self)
    }
}
