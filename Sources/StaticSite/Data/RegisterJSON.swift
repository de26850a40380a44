internal import Publishing
internal import TransparencyRegister
internal import Wording

/// All records of a register as JSON, each in a line of its own, and those of each kind on the way.
struct RegisterJSON {
    let site: SiteContext

    /// Writes everything: the records of every kind, then every outcome of every check.
    ///
    /// - Parameter kinds: given each kind, and what writes its records into the file of that kind too.
    func write(
        to file: FileInPieces, jobs: Int, kinds: (Kind, (FileInPieces) -> MadeTables) -> Void
    ) {
        var json = JSONText(to: file)
        json.object { json in
            head(&json)
            for kind in DataFile.kinds(of: site) {
                json.key(named: kind.folder)
                json.array { json in
                    kinds(kind) { own in records(of: kind, jobs: jobs, to: own, &json) }
                }
            }
            if !site.checks.systems.isEmpty {
                json.key("findings")
                findings(&json)
            }
        }
        json.finish()
    }

    /// Writes the file of a kind, whose records are spliced into the array of the file of everything too.
    private func records(
        of kind: Kind, jobs: Int, to file: FileInPieces, _ everything: inout JSONText
    ) -> MadeTables {
        var tables = MadeTables()
        var json = JSONText(to: file)
        json.object { json in
            head(&json)
            json.key(named: kind.folder)
            json.array { json in
                tables = KindData.tables(of: kind, site, jobs: jobs) { lines in
                    json.splice(lines)
                    everything.splice(lines)
                }
            }
        }
        json.finish()
        return tables
    }

    private func head(_ json: inout JSONText) {
        json.member("register", site.settings.title)
        json.member("publisher", site.settings.publisher.flatMap { site.register.record($0)?.title })
        json.member("as_of", site.register.day)
        json.member("licence", site.settings.licence?.name)
        json.member("licence_url", site.settings.licence?.url)
        json.member("base_url", site.baseURL)
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
