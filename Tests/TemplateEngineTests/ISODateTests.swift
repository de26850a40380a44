import Testing

import SourceText
@testable import TemplateEngine

struct ISODateTests {
    @Test func writesISODates() {
        var sink = ByteText()
        ISODate.append(year: 987, month: 3, day: 12, to: &sink)
        #expect(String(sink) == "0987-03-12")
    }
}
