import SourceText

extension TemplateCompiler {
    /// What the name of a tag leads to; `nil` after telling that it leads nowhere.
    mutating func resolve(_ expression: Expression) -> TemplateScope.Resolved? {
        do {
            return try scope.resolve(expression.path)
        } catch {
            guard isChecked else { return nil }
            report(error, expression)
            return nil
        }
    }

    private mutating func report(_ fault: TemplateScope.Fault, _ expression: Expression) {
        let range = expression.nameRange
        switch fault {
        case .unknown(let name):
            let owner = scope.innermostObject.map { "\($0.name) does not offer it" } ?? "nothing here has names"
            report(
                "“\(name)” is unknown: \(owner)", at: range,
                help: Suggestion.help(for: name, among: scope.names + TemplateScope.loopNames, listing: scope.names))
        case .unknownMember(let name, let object):
            let names = object.slots.map(\.name)
            report(
                "“\(name)” is unknown: \(object.name) does not offer it", at: range,
                help: Suggestion.help(for: name, among: names, listing: names))
        case .noMembers(let name, let shape):
            report(
                "“\(name)” is \(shape.noun), which has no names in it", at: range,
                help: listHelp(name, shape) ?? "write {{\(name)}}")
        case .noLoop(let name):
            report(
                "“\(name)” stands in no section over a list", at: range,
                help: "use it between {{#list}} and {{/list}}, where items repeat")
        }
    }

    private func listHelp(_ name: String, _ shape: TemplateShape) -> String? {
        guard case .list = shape.present else { return nil }
        return "repeat over it with {{#\(name)}}…{{/\(name)}} and use the names of its items there"
    }
}

/// The help beside an unknown name.
enum Suggestion {
    /// The name that was probably meant, else all that there are.
    static func help(for name: String, among candidates: [String], listing names: [String]) -> String {
        if let near = Spelling.nearest(to: name, in: candidates) { return "did you mean “\(near)”?" }
        guard !names.isEmpty else { return "there are none here" }
        let shown = names.prefix(40).joined(separator: ", ")
        return "in reach are: \(shown)\(names.count > 40 ? ", …" : "")"
    }
}
