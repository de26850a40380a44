package import SourceText

/// A template compiled against what its pages offer.
package struct CompiledTemplate: Sendable {
    package let name: String
    let program: TemplateProgram
    let shapes: [TemplateShape]

    /// Appends the page to the sink; where it fails the sink is as before.
    ///
    /// - Parameters:
    ///   - values: one for each shape that the template was compiled for, outermost first.
    ///   - record: what messages call the page's record: `contracts/data-platform`.
    package func render(
        _ values: [TemplateValue], of record: String, into sink: inout [UInt8], language: FormatLanguage
    ) throws(Problems) {
        let start = sink.count
        var renderer = TemplateRenderer(program: program, values: values, language: language)
        do throws(RenderFailure) {
            guard values.count == shapes.count else { throw RenderFailure.mismatch(site: nil) }
            try renderer.run(into: &sink)
        } catch {
            sink.removeSubrange(start...)
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
                help: "Only http, https, mailto, tel and relative addresses are allowed: correct it in \(record)")
        case .mismatch(let site):
            return .error(
                "The values of \(record) are not of the shape that \(name) was compiled for",
                at: site.map { program.sites[$0].place })
        }
    }
}
