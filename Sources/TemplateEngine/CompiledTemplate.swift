package import SourceText
internal import Wording

/// A template compiled against what its pages offer.
package struct CompiledTemplate: Sendable {
    package let name: String
    let program: TemplateProgram
    let shapes: [TemplateShape]
    let words: Words

    /// Appends the page to the sink; where it fails the sink is as before.
    ///
    /// - Parameters:
    ///   - values: one for each shape that the template was compiled for, outermost first.
    ///   - record: what messages call the page's record: `contracts/data-platform`.
    package func render(
        _ values: [TemplateValue], of record: String, into sink: inout ByteText
    ) throws(Problems) {
        let start = sink.count
        var renderer = TemplateRenderer(program: program, words: words)
        do throws(RenderFailure) {
            guard values.count == shapes.count else { throw RenderFailure.mismatch(site: nil) }
            try renderer.run(with: values, into: &sink)
        } catch {
            sink.truncate(to: start)
            throw Problems(diagnostic(of: error, record: record))
        }
    }

    private func diagnostic(of failure: RenderFailure, record: String) -> Diagnostic {
        switch failure {
        case .address(let scheme, let site):
            let scheme = String(decoding: scheme, as: UTF8.self)
            return .error(
                "\(program.sites[site].tag) begins an address with “\(scheme):” in \(record)",
                at: program.sites[site].place,
                help: "only http, https, mailto, tel and relative addresses are allowed: correct it in \(record)")
        case .mismatch(let site):
            return .error(
                "the values of \(record) are not of the shape that \(name) was compiled for",
                at: site.map { program.sites[$0].place })
        }
    }
}

extension CompiledTemplate {
    /// The members of a slot's object that the template looks at, so that nobody has to make the others.
    ///
    /// `nil` where it looks at the object as a whole. Frames are counted as in `shapes`; slots as in their shapes.
    package func membersUsed(ofSlot slot: Int, inFrame frame: Int) -> Set<Int>? {
        var members: Set<Int> = []
        for case .look(let reference, _) in program.instructions
        where reference.frame == frame && reference.slot == slot {
            guard reference.further >= 0, let member = program.furtherSlots[Int(reference.further)].first else {
                return nil
            }
            members.insert(member)
        }
        return members
    }
}
