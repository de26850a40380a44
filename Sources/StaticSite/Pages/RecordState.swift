internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Whether a record is in force on the day of the register, as a word with a shape.
struct RecordState: Sendable {
    enum Form: String, Sendable {
        case inForce = "in-force"
        case expiring
        case expired
        case refused
        case pending

        var mark: String {
            switch self {
            case .inForce: "●"
            case .expiring: "◐"
            case .expired: "○"
            case .refused: "✕"
            case .pending: "◌"
            }
        }
    }

    let form: Form
    let word: String

    init(_ form: Form, _ word: String) {
        self.form = form
        self.word = word
    }

    /// `nil` for kinds that are never in force.
    init?(_ record: Record, in register: Register) {
        switch record.kind {
        case .system: self.init(Facts<SystemFields>(record), register)
        case .contract: self.init(Facts<ContractFields>(record), register)
        case .assessment: self.init(Facts<AssessmentFields>(record), register)
        case .official: self.init(Facts<OfficialFields>(record), register)
        case .decision: self.init(Facts<DecisionFields>(record), register)
        case .agreement: self.init(Facts<AgreementFields>(record), register)
        case .oversight: self.init(Facts<OversightFields>(record))
        case .incident: self.init(Facts<IncidentFields>(record), register)
        case .redress, .evaluation, .standard, .comparison, .organisation, .page: return nil
        }
    }

    /// In the slots of `Shapes.state`.
    var value: TemplateValue { .object([.text(word), .text(form.rawValue), .text(form.mark)]) }

    /// Adds it as it stands in a cell.
    func append(to html: inout ByteText) {
        html.append("<span class=\"state ")
        html.append(utf8: form.rawValue)
        html.append("\"><span class=\"mark\" aria-hidden=\"true\">")
        html.append(utf8: form.mark)
        html.append("</span> ")
        html.appendEscaped(word)
        html.append("</span>")
    }

    /// As HTML for a cell.
    var html: [UInt8] {
        var html = ByteText()
        append(to: &html)
        return html.take()
    }
}

extension RecordState {
    private init?(_ system: Facts<SystemFields>, _ register: Register) {
        guard let phase = system.phase else { return nil }
        if system.isInUse, let end = system.end, end < register.day {
            self.init(.expired, register.settings.words("\(phase.label), past its end"))
            return
        }
        let form: Form =
            switch phase.name {
            case "production": .inForce
            case "pilot": .expiring
            case "suspended", "retired": .expired
            case "refused": .refused
            default: .pending
            }
        self.init(form, phase.label)
    }

    private init?(_ contract: Facts<ContractFields>, _ register: Register) {
        guard let status = contract.status else { return nil }
        switch status.name {
        case "active", "awarded", "under_challenge": self.init(status.label, contract, register)
        case "refused", "cancelled", "terminated": self.init(.refused, status.label)
        case "ended": self.init(.expired, status.label)
        default: self.init(.pending, status.label)
        }
    }

    /// A contract that runs, by its end on the day.
    private init(_ word: String, _ contract: Facts<ContractFields>, _ register: Register) {
        let words = register.settings.words
        guard let end = contract.end else {
            self.init(.inForce, words(contract.state(\.end).withoutEnd(word)))
            return
        }
        let left = register.day.days(to: end)
        if left < 0 {
            self.init(.expired, words("\(word), past its end"))
        } else if left <= register.settings.expiringWithin {
            self.init(.expiring, words(left == 0 ? "\(word), ends today" : "\(word), ends in \(left) days"))
        } else {
            self.init(.inForce, word)
        }
    }

    private init?(_ assessment: Facts<AssessmentFields>, _ register: Register) {
        guard let outcome = assessment.outcome else { return nil }
        switch outcome.name {
        case "in_progress": self.init(.pending, outcome.label)
        case "do_not_proceed": self.init(.refused, outcome.label)
        default:
            if DueDates.isReviewOverdue(of: assessment.record, in: register) {
                self.init(.expired, register.settings.words("\(outcome.label), review overdue"))
            } else {
                self.init(.inForce, outcome.label)
            }
        }
    }

    private init?(_ official: Facts<OfficialFields>, _ register: Register) {
        let (day, words) = (register.day, register.settings.words)
        if official.isInRole(on: day) {
            self.init(.inForce, words("In this role"))
        } else if let since = official.since, day < since {
            self.init(.pending, words("Not yet in this role"))
        } else {
            self.init(.expired, words("No longer in this role"))
        }
    }

    private init(_ decision: Facts<DecisionFields>, _ register: Register) {
        let words = register.settings.words
        switch decision.state(in: register) {
        case .pending:
            let isWithheld = decision.state(\.signed).withholding != nil
            self.init(.pending, words(isWithheld ? "Day of signature withheld" : "Not yet signed"))
        case .notYetInForce(let date): self.init(.pending, words("In force from \(date)"))
        case .inForce: self.init(.inForce, words("In force"))
        case .withoutExpiry: self.init(.inForce, words(decision.state(\.expires).withoutExpiry))
        case .expiring(let days):
            self.init(
                .expiring, words(days == 0 ? "Expires today" : "Expires in \(days) days"))
        case .expired: self.init(.expired, words("Expired"))
        case .superseded: self.init(.expired, words("Replaced by a later decision"))
        case .revoked: self.init(.refused, words("Revoked"))
        case .refused: self.init(.refused, words("Refused"))
        case .withdrawn: self.init(.refused, words("Withdrawn"))
        case .deferred: self.init(.pending, words("Deferred"))
        }
    }

    private init?(_ agreement: Facts<AgreementFields>, _ register: Register) {
        let words = register.settings.words
        if let start = agreement.start, register.day < start {
            self.init(.pending, words("Not yet in force"))
        } else if case .notApplicable = agreement.state(\.start) {
            self.init(.pending, words("Not in force"))
        } else if let end = agreement.end, end < register.day {
            self.init(.expired, words("Ended"))
        } else if DueDates.isReviewOverdue(of: agreement.record, in: register) {
            self.init(.expiring, words("In force, review overdue"))
        } else {
            self.init(.inForce, words("In force"))
        }
    }

    private init?(_ oversight: Facts<OversightFields>) {
        guard let advice = oversight.advice else { return nil }
        switch advice.name {
        case "support", "support_with_conditions": self.init(.inForce, advice.label)
        case "do_not_support": self.init(.refused, advice.label)
        default: self.init(.pending, advice.label)
        }
    }

    private init?(_ incident: Facts<IncidentFields>, _ register: Register) {
        let words = register.settings.words
        if incident.closed != nil {
            self.init(.inForce, words("Closed"))
        } else {
            self.init(
                .pending,
                words(incident.state(\.closed).withholding == nil ? "Open" : "Whether it is closed is withheld"))
        }
    }
}

extension FieldState {
    /// The state of a contract whose end is not told: `Active, end withheld`.
    fileprivate func withoutEnd(_ word: String) -> Phrase {
        switch self {
        case .withheld: "\(word), end withheld"
        case .notApplicable: "\(word), without end"
        case .published, .notPublished, .suppressed: "\(word), no end published"
        }
    }

    /// The state of an approval whose expiry is not told.
    fileprivate var withoutExpiry: Phrase {
        switch self {
        case .withheld: "In force, expiry withheld"
        case .notApplicable: "In force, without expiry"
        case .published, .notPublished, .suppressed: "In force, no expiry published"
        }
    }
}
