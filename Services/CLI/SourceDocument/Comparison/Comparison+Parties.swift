internal import Models

extension Comparison {
    /// Who attended and who submitted, against the register of parties.
    mutating func parties(_ document: SourceDocument, _ record: RecordedState) {
        for list in document.attendance {
            for name in list.names {
                party(name.name, nil, .memberState, list.region, name.line, record)
            }
        }
        for name in document.observers { party(name.name, name.acronym, .observer, nil, name.line, record) }
        for submitter in document.points.flatMap(\.submitters) {
            party(submitter.name, nil, submitter.kind.partyKind, nil, submitter.line, record)
        }
    }

    private mutating func party(
        _ name: String, _ acronym: String?, _ kind: PartyKind, _ region: Region?, _ line: Int, _ record: RecordedState
    ) {
        if let known = record.party(named: name) {
            if let region, let recorded = known.region, recorded != region {
                conflict(line, "\(name) is listed under \(region.rawValue), the record has \(recorded.rawValue)")
            }
            return
        }
        guard registered(name) == nil, let id = PartyID(slug: name), let text = Line(rawValue: name) else { return }
        missing(line, "party: \(name)")
        register {
            $0.parties.append(
                RegisterParty(
                    id: id, name: text, acronym: acronym.flatMap(Line.init(rawValue:)),
                    iso3166: kind == .memberState
                        ? Countries.named(name).flatMap { CountryCode(rawValue: $0.code) } : nil,
                    kind: kind, region: region, aliases: []))
        }
    }

    /// A party that is on record, or is to be.
    func partyID(of name: String, _ record: RecordedState) -> PartyID? {
        record.party(named: name)?.id ?? registered(name)
    }

    private func registered(_ name: String) -> PartyID? {
        registrations.parties.first { PartyIdentity.isSame($0.name.rawValue, name) }?.id
    }
}

extension SubmitterKind {
    fileprivate var partyKind: PartyKind {
        switch self {
        case .state: .memberState
        case .group: .regionalOrganization
        case .majorGroup: .majorGroup
        case .observer: .observer
        }
    }
}

extension ID {
    /// The name in lower-case letters, digits and hyphens.
    init?(slug name: String) {
        var slug = ""
        for scalar in name.folded.unicodeScalars where scalar != "'" {
            let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
            if isPlain { slug.unicodeScalars.append(scalar) } else if !slug.isEmpty, slug.last != "-" { slug += "-" }
        }
        slug = String(slug.prefix(64))
        while slug.last == "-" { slug.removeLast() }
        self.init(rawValue: slug)
    }
}
