internal import TemplateEngine
internal import TransparencyRegister

/// Whether a record is in force on the day of the register, as a word with a shape.
struct RecordState {
    enum Form: String {
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
        case .system: self.init(Facts<SystemFields>(record))
        case .contract: self.init(Facts<ContractFields>(record), register)
        case .assessment: self.init(Facts<AssessmentFields>(record), register)
        case .official: self.init(Facts<OfficialFields>(record), register.day)
        case .decision: self.init(Facts<DecisionFields>(record), register)
        case .agreement: self.init(Facts<AgreementFields>(record), register)
        case .oversight: self.init(Facts<OversightFields>(record))
        case .incident: self.init(Facts<IncidentFields>(record))
        case .redress, .evaluation, .standard, .comparison, .organisation, .page: return nil
        }
    }

    /// In the slots of `Shapes.state`.
    var value: TemplateValue { .object([.text(word), .text(form.rawValue), .text(form.mark)]) }

    /// As HTML for a cell.
    var html: [UInt8] {
        var html = Array(
            "<span class=\"state \(form.rawValue)\"><span class=\"mark\" aria-hidden=\"true\">\(form.mark)</span> ".utf8
        )
        html.appendEscaped(word)
        html.append(contentsOf: "</span>".utf8)
        return html
    }
}

extension RecordState {
    private init?(_ system: Facts<SystemFields>) {
        guard let phase = system.phase else { return nil }
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
        guard let end = contract.end else {
            self.init(.inForce, word + contract.state(\.end).whyAbsent("end"))
            return
        }
        let left = register.day.days(to: end)
        if left < 0 {
            self.init(.expired, "\(word), past its end")
        } else if left <= register.settings.expiringWithin {
            self.init(
                .expiring, left == 0 ? "\(word), ends today" : "\(word), ends in \(left) \(left == 1 ? "day" : "days")")
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
            if DueDates.areOverdue(of: assessment.record, DueDate.assessmentReview, in: register) {
                self.init(.expired, "\(outcome.label), review overdue")
            } else {
                self.init(.inForce, outcome.label)
            }
        }
    }

    private init?(_ official: Facts<OfficialFields>, _ day: CivilDate) {
        if official.isInRole(on: day) {
            self.init(.inForce, "In this role")
        } else if let since = official.since, day < since {
            self.init(.pending, "Not yet in this role")
        } else {
            self.init(.expired, "No longer in this role")
        }
    }

    private init(_ decision: Facts<DecisionFields>, _ register: Register) {
        switch decision.state(in: register) {
        case .pending:
            let isWithheld = decision.state(\.signed).withholding != nil
            self.init(.pending, isWithheld ? "Day of signature withheld" : "Not yet signed")
        case .notYetInForce(let date): self.init(.pending, "In force from \(date)")
        case .inForce: self.init(.inForce, "In force")
        case .withoutExpiry: self.init(.inForce, "In force" + decision.state(\.expires).whyAbsent("expiry"))
        case .expiring(let days):
            self.init(
                .expiring, days == 0 ? "Expires today" : "Expires in \(days) \(days == 1 ? "day" : "days")")
        case .expired: self.init(.expired, "Expired")
        case .superseded: self.init(.expired, "Replaced by a later decision")
        case .revoked: self.init(.refused, "Revoked")
        case .refused: self.init(.refused, "Refused")
        case .withdrawn: self.init(.refused, "Withdrawn")
        case .deferred: self.init(.pending, "Deferred")
        }
    }

    private init?(_ agreement: Facts<AgreementFields>, _ register: Register) {
        if let start = agreement.start, register.day < start {
            self.init(.pending, "Not yet in force")
        } else if case .notApplicable = agreement.state(\.start) {
            self.init(.pending, "Not in force")
        } else if let end = agreement.end, end < register.day {
            self.init(.expired, "Ended")
        } else if DueDates.areOverdue(of: agreement.record, DueDate.agreementReview, in: register) {
            self.init(.expiring, "In force, review overdue")
        } else {
            self.init(.inForce, "In force")
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

    private init?(_ incident: Facts<IncidentFields>) {
        if incident.closed != nil {
            self.init(.inForce, "Closed")
        } else {
            self.init(
                .pending, incident.state(\.closed).withholding == nil ? "Open" : "Whether it is closed is withheld")
        }
    }
}

extension FieldState {
    /// What follows a state whose end is not told: `, end withheld`.
    fileprivate func whyAbsent(_ noun: String) -> String {
        switch self {
        case .withheld: ", \(noun) withheld"
        case .notApplicable: ", without \(noun)"
        case .published, .notPublished, .suppressed: ", no \(noun) published"
        }
    }
}
