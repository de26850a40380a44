internal import TransparencyRegister

/// An axis that begins at zero and ends at a round number.
struct ChartScale: Sendable {
    /// The value at the end of the axis, above zero.
    let top: Int64
    /// How far its ticks lie apart: 1, 2 or 5 and zeros.
    let step: Int64

    /// - Parameters:
    ///   - maximum: the largest value; an axis for nothing but zeros reaches to 1.
    ///   - count: how many steps there may be.
    init(upTo maximum: Int64, steps count: Int) {
        let maximum = max(1, maximum)
        let count = Int64(max(1, count))
        var step: Int64 = 1
        var factors = [Int64(2), 5, 10]
        var decade: Int64 = 1
        while (maximum - 1) / step + 1 > count {
            if factors.isEmpty {
                factors = [2, 5, 10]
                decade = decade > Int64.max / 100 ? decade : decade * 10
            }
            step = decade * factors.removeFirst()
            if decade > Int64.max / 100 { break }
        }
        self.step = step
        top = ((maximum - 1) / step + 1) * step
    }

    /// From zero to the end of the axis.
    var ticks: [Int64] { Array(stride(from: 0, through: top, by: Int(step))) }

    /// How far from zero a value lies on an axis of some length, rounded to a tenth.
    func position(_ value: Int64, on length: Coordinate) -> Coordinate {
        let doubled = Int128(value) * Int128(length.tenths) * 2 / Int128(top)
        return Coordinate(tenths: Int((doubled + 1) / 2))
    }

    /// Numbers with as many digits after the point as the longest has, as whole numbers of that place; `nil` where one
    /// would not fit.
    static func whole(_ numbers: [ExactDecimal]) -> (values: [Int64], scale: UInt8)? {
        let zero = ExactDecimal(0, scale: numbers.map(\.scale).max() ?? 0)
        let values = numbers.compactMap { $0.adding(zero)?.coefficient }
        // A sixteenth leaves room for the round number above the largest.
        guard values.count == numbers.count, values.allSatisfy({ 0...Int64.max / 16 ~= $0 }) else { return nil }
        return (values, zero.scale)
    }
}

extension ExactDecimal {
    /// The same number without zeros at its end: `20` for `20.0`.
    var shortened: ExactDecimal {
        var (coefficient, scale) = (coefficient, scale)
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        return ExactDecimal(coefficient, scale: scale)
    }
}
