import SourceText
import Testing

@Suite("Spelling")
struct SpellingTests {
    private static let names = [
        "title", "description", "supplier", "value", "start", "end", "system-owner", "contact_email", "status",
        "reviewed", "Überprüfung", "id",
    ]

    @Test(
        "the nearest name",
        arguments: [
            ("titel", "title"), ("tilte", "title"), ("Title", "title"), ("tite", "title"), ("titlee", "title"),
            ("vlaue", "value"), ("suplier", "supplier"), ("system_owner", "system-owner"),
            ("systemowner", "system-owner"), ("System Owner", "system-owner"), ("contactEmail", "contact_email"),
            ("desc", "description"), ("start-date", "start"), ("STATUS", "status"), ("überprufung", "Überprüfung"),
            ("ID", "id"), ("edn", "end"),
        ])
    func near(word: String, expected: String) {
        #expect(Spelling.nearest(to: word, in: Self.names) == expected)
        #expect(Spelling.nearest(to: word, in: Self.names.reversed()) == expected)
    }

    @Test(
        "nothing is near",
        arguments: ["", "x", "ie", "banana", "va", "xyztitle", String(repeating: "title", count: 60)])
    func far(word: String) {
        #expect(Spelling.nearest(to: word, in: Self.names) == nil)
        #expect(Spelling.nearest(to: "title", in: [] as [String]) == nil)
    }

    @Test("of equally near ones, the nearer in length, then the first in order")
    func ties() {
        #expect(Spelling.nearest(to: "cat", in: ["hat", "bat", "rat"]) == "bat")
        #expect(Spelling.nearest(to: "cat", in: ["rat", "hat", "bat"]) == "bat")
        #expect(Spelling.nearest(to: "coat", in: ["coats", "boat", "cot"]) == "boat")
        #expect(Spelling.nearest(to: "des", in: ["description", "design"]) == "design")
    }

    @Test("20,000 candidates")
    func many() {
        let candidates = (0..<20_000).map { "contracts/2026/agreement-number-\($0)" }
        let found = Spelling.nearest(to: "contracts/2026/agreemnet-number-17777", in: candidates)
        #expect(found == "contracts/2026/agreement-number-17777")
    }
}
