import Testing
import TransparencyRegister

@Suite("Where records lie")
struct RecordPlacesTests {
    @Test("Each is found by its kind and id, and nothing else is", arguments: [1, 30, 700])
    func found(count: Int) throws {
        var builder = RegisterBuilder()
        for number in 1...count {
            builder.files.append(("organisations/one-\(number).md", "name: One\ntype: supplier"))
            builder.files.append(("officials/one-\(number).md", "name: One\nrole: Chief\norganisation: city"))
        }
        let register = try builder.register()
        for (index, record) in register.records.enumerated() {
            #expect(register.index(of: record.kind, record.id) == index)
        }
        #expect(register.index(of: .organisation, "one-\(count + 1)") == nil)
        #expect(register.index(of: .system, "one-1") == nil)
        #expect(register.index(of: .organisation, "") == nil)
        #expect(register.range(of: .official).count == count + 1 && register.range(of: .page).isEmpty)
    }
}
