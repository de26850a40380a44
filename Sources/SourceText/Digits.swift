/// Numbers as they are written everywhere, in the digits 0 to 9.
extension ByteText {
    /// Adds a number, with zeros in front up to so many digits.
    public mutating func append(digits number: UInt64, atLeast least: Int = 1) {
        append(count: max(number.digitCount, least)) { place in
            var rest = number
            for index in place.indices.reversed() {
                place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
        }
    }

    /// Adds a number of which so many digits stand after the point; at least one stands before it.
    public mutating func append(digits number: UInt64, decimals: Int) {
        if decimals <= 0 { return append(digits: number) }
        let unit = UInt64.powerOfTen(decimals)
        append(digits: unit.map { number / $0 } ?? 0)
        append(UInt8(ascii: "."))
        append(digits: unit.map { number % $0 } ?? number, atLeast: decimals)
    }

    /// Adds a number with a mark before each group of three digits but the first.
    public mutating func append(digits number: UInt64, groupMark: String) {
        if number < 1000 { return append(digits: number) }
        append(digits: number / 1000, groupMark: groupMark)
        append(utf8: groupMark)
        append(digits: number % 1000, atLeast: 3)
    }

    /// Adds a day as machines read it, `2026-03-01`; a year of more than four digits has them all.
    public mutating func append(year: Int, month: Int, day: Int) {
        guard 0...9999 ~= year, 0...99 ~= month, 0...99 ~= day else {
            if year < 0 { append(UInt8(ascii: "-")) }
            append(digits: UInt64(year.magnitude), atLeast: 4)
            append(UInt8(ascii: "-"))
            append(digits: UInt64(month.magnitude), atLeast: 2)
            append(UInt8(ascii: "-"))
            return append(digits: UInt64(day.magnitude), atLeast: 2)
        }
        append(count: 10) { place in
            ByteText.write(year / 100, at: 0, in: place)
            ByteText.write(year % 100, at: 2, in: place)
            place[4] = UInt8(ascii: "-")
            ByteText.write(month, at: 5, in: place)
            place[7] = UInt8(ascii: "-")
            ByteText.write(day, at: 8, in: place)
        }
    }

    private static func write(_ number: Int, at index: Int, in place: UnsafeMutableBufferPointer<UInt8>) {
        place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10)
        place[index + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
    }

    /// Adds so many bytes, which a closure writes all of, in any order.
    private mutating func append(count added: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        let start = count
        if start + added > storage.count { makeRoom(for: added) }
        storage.withUnsafeMutableBufferPointer {
            write(UnsafeMutableBufferPointer(rebasing: $0[start..<start + added]))
        }
        length = start + added
    }
}

extension UInt64 {
    /// 1 for 0.
    fileprivate var digitCount: Int {
        var (count, limit) = (1, UInt64(10))
        while self >= limit {
            count += 1
            if count == 20 { break }
            limit *= 10
        }
        return count
    }

    /// `nil` where it is too large.
    package static func powerOfTen(_ exponent: Int) -> UInt64? {
        if exponent > 19 { return nil }
        return (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
