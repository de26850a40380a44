import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Templates bound to what surrounds pages")
struct BoundTemplatesTests {
    @Test(
        "Say nothing of the site any more that would have to be looked up, and are used where a folder has many pages")
    func areBoundWhole() throws {
        let root = FixtureSite.fixtures.deletingLastPathComponent().deletingLastPathComponent()
        let templates = try LoadedTemplates(TemplateFolder(nil))
        let day = try #require(CivilDate("2026-11-20"))
        let folder = try RegisterFolder(
            ContentFolder(root.appending(path: "Content").path), in: DefaultTemplates.words(), asOf: day, today: day,
            drafts: false, jobs: 1)
        let context = SiteContext(folder, baseURL: "https://city.example/", jobs: 1)
        let frame = SiteFrame(context)
        let site = try #require(frame.shared(from: "../"))
        let all = templates.compiled(for: context.settings).templates
        #expect(all.count > 10)
        for (name, template) in all {
            let bound = template.template.bound(to: site)
            for slot in SiteFrame.shape.slots.indices {
                #expect(
                    bound.membersUsed(ofSlot: slot, inFrame: 0) == [], "\(name): \(SiteFrame.shape.slots[slot].name)")
            }
        }
        let pages = SitePage.all(of: context)
        let used = BoundTemplates(of: pages, all, in: frame)
        func isBound(_ path: String) throws -> Bool {
            let page = try #require(pages.first { $0.path == path })
            return used.template(of: page, from: SiteContext.root(of: path), in: frame) != nil
        }
        let register = context.register
        for kind in [Kind.redress, .standard] {
            let record = register.records[register.range(of: kind).lowerBound]
            #expect(try isBound(record.path) == (register.range(of: kind).count >= 16))
        }
        #expect(register.range(of: .redress).count >= 16)
        #expect(register.range(of: .standard).count < 16)
        // The navigation leads there, so that it sees itself marked.
        #expect(try !isBound("contracts/index.html"))
        #expect(try !isBound("404.html"))
        #expect(try !isBound("index.html"))
    }
}
