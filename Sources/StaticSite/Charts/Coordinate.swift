/// A place or a length in a drawing, in tenths of its unit, so that it is written with one digit after the point.
struct Coordinate: Hashable, Sendable {
    let tenths: Int

    init(tenths: Int) { self.tenths = tenths }

    init(_ units: Int) { tenths = units * 10 }

    /// Half of it, halves of a tenth left out.
    var half: Coordinate { Coordinate(tenths: tenths / 2) }
}

extension Coordinate: AdditiveArithmetic, Comparable, ExpressibleByIntegerLiteral {
    static let zero = Coordinate(0)
    init(integerLiteral units: Int) { self.init(units) }
    static func + (one: Coordinate, other: Coordinate) -> Coordinate { Coordinate(tenths: one.tenths + other.tenths) }
    static func - (one: Coordinate, other: Coordinate) -> Coordinate { Coordinate(tenths: one.tenths - other.tenths) }
    static func < (one: Coordinate, other: Coordinate) -> Bool { one.tenths < other.tenths }
}

extension Coordinate: CustomStringConvertible {
    /// `12`, `12.5` or `-0.5`.
    var description: String {
        let magnitude = tenths.magnitude
        let rest = magnitude % 10
        return (tenths < 0 ? "-" : "") + String(magnitude / 10) + (rest == 0 ? "" : ".\(rest)")
    }
}
