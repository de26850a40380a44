import SourceText
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Paths of records")
struct RecordPathTests {
    @Test("say kind and id")
    func identity() throws {
        let (kind, id) = try RecordPath("contracts/2026/reader.md").identity()
        #expect(kind == .contract && id == "2026/reader")
        #expect(try RecordPath("about.md").identity().0 == .page)
    }

    @Test(
        "that not every disk can hold are refused",
        arguments: [
            "contracts/nul.md", "contracts/CON.draft.md", "lpt1/a.md", "contracts/index.md", "contracts/a b.md",
            "contracts/\(String(repeating: "a", count: 201)).md",
        ])
    func refused(path: String) {
        #expect(throws: Problems.self) { try RecordPath(path).identity() }
    }

    @Test("that only begin like a device's name are none", arguments: ["contracts/console.md", "contracts/com10.md"])
    func accepted(path: String) throws {
        #expect(try RecordPath(path).identity().0 == .contract)
    }
}
