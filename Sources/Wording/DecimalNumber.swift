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
        if scale == 0 { return sink.append(digits: coefficient.magnitude, groupMark: groupMark) }
        if scale > 0, let unit = UInt64.powerOfTen(scale) {
            let (whole, fraction) = coefficient.magnitude.quotientAndRemainder(dividingBy: unit)
            sink.append(digits: whole, groupMark: groupMark)
            sink.append(utf8: decimalMark)
            sink.append(digits: fraction, atLeast: scale)
            if scale < fractionDigits { sink.append(UInt8(ascii: "0"), times: fractionDigits - scale) }
            return
        }
        // Few numbers: those written without their last zeros, and those with twenty decimals or more.
        let scale = max(0, scale)
        let zeros = coefficient == 0 ? 0 : max(0, -self.scale)
        var written = ByteText()
        written.append(digits: coefficient.magnitude)
        let digits = written.take()
        let count = digits.count
        for position in (0..<max(count + zeros, scale + 1)).reversed() {
            let isDigit = position >= zeros && position < count + zeros
            sink.append(isDigit ? digits[count + zeros - 1 - position] : UInt8(ascii: "0"))
            if position == scale, scale > 0 { sink.append(utf8: decimalMark) }
            if position > scale, (position - scale).isMultiple(of: 3) { sink.append(utf8: groupMark) }
        }
        guard scale > 0, scale < fractionDigits else { return }
        sink.append(UInt8(ascii: "0"), times: fractionDigits - scale)
    }
}

extension ByteText {
    /// Appends a number as it is written everywhere.
    package mutating func append(digitsOf number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        append(digits: UInt64(number.magnitude))
    }
}
