internal import TransparencyRegister
internal import Wording

/// All records of a kind, or of the register, as JSON: each record in a line of its own.
struct RegisterJSON {
    let site: SiteContext
    let lines: RecordLines

    /// The file in pieces that follow each other.
    func kind(_ kind: Kind) -> [[UInt8]] {
        var json = JSONText()
        json.object { json in
            head(&json)
            json.key(named: kind.folder)
            records(kind, &json)
        }
        json.finish()
        return json.takePieces()
    }

    /// Everything: the records of every kind, then every outcome of every check; in pieces that follow each other.
    func everything() -> [[UInt8]] {
        var json = JSONText()
        json.object { json in
            head(&json)
            for kind in Kind.register where !site.register.range(of: kind).isEmpty {
                json.key(named: kind.folder)
                records(kind, &json)
            }
            if !site.checks.systems.isEmpty {
                json.key("findings")
                findings(&json)
            }
        }
        json.finish()
        return json.takePieces()
    }

    private func head(_ json: inout JSONText) {
        json.member("register", site.settings.title)
        json.member("publisher", site.settings.publisher.flatMap { site.register.record($0)?.title })
        json.member("as_of", site.register.day)
        json.member("licence", site.settings.licence?.name)
        json.member("licence_url", site.settings.licence?.url)
        json.member("base_url", site.baseURL)
    }

    private func records(_ kind: Kind, _ json: inout JSONText) {
        json.array { $0.splice(lines.of(kind)) }
    }

    private func findings(_ json: inout JSONText) {
        let checks = Check.all.map { check in
            JSONText.value { json in
                json.member("check", check.id)
                json.member("question", site.words.choice(check.question))
            }
        }
        json.array { json in
            for (number, index) in site.checks.systems.enumerated() {
                let system = JSONText.value { $0.member("system", site.register.records[index].id) }
                let findings = site.findings.ofSystem(number)
                for place in checks.indices {
                    json.element()
                    json.compact { json in
                        json.object { json in
                            json.add(members: system)
                            json.add(members: checks[place])
                            add(findings[place], &json)
                        }
                    }
                }
            }
        }
    }

    private func add(_ finding: Findings.Finding, _ json: inout JSONText) {
        json.member("outcome", finding.outcome.rawValue)
        json.member("sentence", finding.sentence)
        json.key("evidence")
        json.array { json in
            for place in finding.evidence.indices {
                json.element()
                json.object { json in
                    json.member(
                        "record", finding.evidence[place].record.kind.folder, finding.evidence[place].record.id,
                        joinedBy: "/")
                    json.member("field", finding.evidence[place].field)
                    json.member("date", finding.evidence[place].date)
                }
            }
        }
    }
}
