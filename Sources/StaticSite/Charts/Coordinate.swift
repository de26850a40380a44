/// A place or a length in a drawing, in tenths of its unit.
///
/// It is written in whole units, which are about the pixels of a screen.
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
    /// 12 for 12.4, 13 for 12.5: halves go up.
    var units: Int {
        let raised = tenths + 5
        return (raised < 0 ? raised - 9 : raised) / 10
    }

    var description: String { String(units) }
}
