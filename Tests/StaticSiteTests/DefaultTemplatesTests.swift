import Foundation
import Testing

@testable import StaticSite

@Suite("The templates that the command brings along")
struct DefaultTemplatesTests {
    @Test("Are those of the folder Templates, byte for byte; make templates brings them up to date")
    func areTheFolder() throws {
        let root = FixtureSite.fixtures.deletingLastPathComponent().deletingLastPathComponent()
        let tree = try FileTree(at: root.appending(path: "Templates"))
        var brought = FileTree()
        for file in DefaultTemplates.files {
            #expect(brought.files.updateValue(Data(file.text.utf8), forKey: file.path) == nil)
        }
        #expect(brought.differences(from: tree) == [])
        #expect(tree.files.count > 10)
    }
}
