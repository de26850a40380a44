internal import SourceText

/// How a language writes the days of a year, made once: dates are what pages have most of.
struct DayTexts: Sendable {
    /// By month and day, 31 of each month, the texts one after another.
    private let bytes: [UInt8]
    /// Where the text of a day ends before the year, and where it ends.
    private let ends: [(before: Int, after: Int)]

    /// Without days where the year does not stand once in them, or where digits have signs of their own.
    init(_ pattern: FormatPattern<FormatLanguage.DateHole>, _ months: [String], _ digits: [[UInt8]]?) {
        var text = ByteText()
        var ends: [(before: Int, after: Int)] = []
        let isPlain =
            digits == nil && months.count == 12
            && pattern.holes.allSatisfy { $0 == .day || $0 == .month || $0 == .year }
            && pattern.holes.count { $0 == .year } == 1
        for month in months where isPlain {
            for day in 1...31 {
                var before = 0
                pattern.append(to: &text) { hole, text in
                    switch hole {
                    case .day: text.append(digitsOf: day)
                    case .month: text.append(utf8: month)
                    default: before = text.count
                    }
                }
                ends.append((before, text.count))
            }
        }
        bytes = text.take()
        self.ends = ends
    }

    /// Adds a day; `false` where the language writes days in a way that is not kept here, or there is no such day.
    func append(year: Int, month: Int, day: Int, to sink: inout ByteText) -> Bool {
        let place = (month - 1) * 31 + day - 1
        guard year >= 0, 1...12 ~= month, 1...31 ~= day, place < ends.count else { return false }
        let start = place == 0 ? 0 : ends[place - 1].after
        let (before, after) = ends[place]
        bytes.withUnsafeBufferPointer { bytes in
            sink.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<before]))
            sink.append(digits: UInt64(year))
            sink.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[before..<after]))
        }
        return true
    }
}
