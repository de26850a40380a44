/// A decimal number as it was written, never a binary fraction: coefficient × 10^−scale.
package struct ExactDecimal: Hashable, Sendable {
    package let coefficient: Int64
    /// Digits after the decimal point, 0 to 18; `12.50` keeps both.
    package let scale: UInt8

    package init(_ coefficient: Int64, scale: UInt8 = 0) {
        self.coefficient = coefficient
        self.scale = scale
    }

    /// Reads `50,000,000`, `12.50` or `-3`.
    ///
    /// Commas must part thousands; no exponent, no sign `+`, at most 18 digits.
    package init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
        let fraction = bytes[point...].dropFirst()
        if point != bytes.endIndex, fraction.isEmpty { return nil }
        guard let whole = ExactDecimal.withoutGroups(bytes[..<point]) else { return nil }
        guard let digits = Int(digits: whole + fraction) else { return nil }
        coefficient = Int64(isNegative ? -digits : digits)
        scale = UInt8(fraction.count)
    }

    /// The digits of a whole number whose commas, if there are any, part it in threes.
    private static func withoutGroups(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        let groups = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty else { return nil }
        if groups.count > 1 {
            guard first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        }
        return Array(groups.joined())
    }

    /// The same number with more digits after the point; `nil` where it would not fit.
    func coefficient(atScale wanted: UInt8) -> Int64? {
        var result = coefficient
        for _ in scale..<max(scale, wanted) {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    package var isZero: Bool { coefficient == 0 }
}

extension ExactDecimal: Comparable {
    /// By value: `1.50` and `1.5` are neither less than the other, though not equal as written.
    package static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
        let scale = max(one.scale, other.scale)
        if let left = one.coefficient(atScale: scale), let right = other.coefficient(atScale: scale) {
            return left < right
        }
        return Double(one.coefficient) / power(one.scale) < Double(other.coefficient) / power(other.scale)
    }

    private static func power(_ scale: UInt8) -> Double {
        (0..<scale).reduce(1) { product, _ in product * 10 }
    }

    /// The sum; `nil` where it would not fit.
    package func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let scale = max(scale, other.scale)
        guard let left = coefficient(atScale: scale), let right = other.coefficient(atScale: scale) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactDecimal(sum, scale: scale)
    }

    /// The difference; `nil` where it would not fit.
    package func minus(_ other: ExactDecimal) -> ExactDecimal? {
        adding(ExactDecimal(-other.coefficient, scale: other.scale))
    }

    /// Whether both are the same number, however written.
    package func equals(_ other: ExactDecimal) -> Bool { !(self < other) && !(other < self) }
}

extension ExactDecimal: CustomStringConvertible {
    /// `50000000`, `12.50`, `-3`.
    package var description: String {
        let digits = String(coefficient.magnitude)
        let padded = String(repeating: "0", count: max(0, Int(scale) + 1 - digits.utf8.count)) + digits
        let sign = coefficient < 0 ? "-" : ""
        return scale == 0 ? sign + padded : "\(sign)\(padded.dropLast(Int(scale))).\(padded.suffix(Int(scale)))"
    }
}
