import Testing

@testable import TemplateEngine

struct ISODateTests {
    @Test func writesISODates() {
        var sink: [UInt8] = []
        ISODate.append(year: 987, month: 3, day: 12, to: &sink)
        #expect(String(decoding: sink, as: UTF8.self) == "0987-03-12")
    }
}
