import SourceText
import Testing

@testable import StaticSite

@Suite("Files that look like records")
struct MisnamedFilesTests {
    @Test("are told when nothing refers to them, where records lie")
    func unread() {
        let files: Set<String> = [
            "contracts/bins.docx", "contracts/named.docx", "contracts/map.png", "documents/bins.docx", "notes.txt",
        ]
        let problems = MisnamedFiles.unread(files, besides: ["contracts/named.docx"])
        #expect(problems.diagnostics.map { $0.place?.path } == ["contracts/bins.docx"])
        #expect(!problems.hasErrors)
    }
}
