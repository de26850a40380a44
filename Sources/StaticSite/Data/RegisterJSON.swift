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
        return json.pieces
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
        return json.pieces
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
        let questions = Check.all.map { site.words.choice($0.question) }
        json.array { json in
            for (number, index) in site.checks.systems.enumerated() {
                let system = site.register.records[index]
                let results = site.checks.ofSystem(number)
                for check in Check.all.indices {
                    json.element()
                    json.compact { json in
                        json.object { json in
                            json.member("system", system.id)
                            json.member("check", Check.all[check].id)
                            json.member("question", questions[check])
                            add(results[check], &json)
                        }
                    }
                }
            }
        }
    }

    private func add(_ result: CheckResult, _ json: inout JSONText) {
        json.member("outcome", result.outcome.rawValue)
        json.member("sentence", site.words(result.sentence))
        json.key("evidence")
        json.array { json in
            for evidence in result.evidence {
                json.element()
                json.object { json in
                    json.member("record", evidence.kind.folder + "/", evidence.id)
                    json.member("field", evidence.field)
                    json.member("date", evidence.date)
                }
            }
        }
    }
}
