public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterParty: Command {
    public func perform(in unit: UnitOfWork) async throws -> Party {
        // The inboxes of offices go by these names, and units of the secretariat by theirs.
        guard Office(rawValue: id.rawValue) == nil, !id.isSecretariatUnit else {
            throw Rejection.invalid("id", "is reserved")
        }
        let state = try state
        guard try await insert(in: unit) else { return try await unchanged(in: unit) }
        try await NameClaim.party(id).claim(namesByField, in: unit)
        try unit.tell(PartyRegistered(party: id, name: name, kind: kind, region: region), about: Subject(id))
        if let state {
            let names = (state.short.map(\.name) + state.others).map(\.rawValue)
            for statement in NameClaim.party(id).claimWhatIsFree(of: names) { unit.enqueue(statement) }
            if iso3166 != nil { try takeOfficialNames(of: state, in: unit) }
        }
        return try await Party.load(id, in: unit)
    }

    /// Official names, aliases and accreditations that came later are no difference.
    private func unchanged(in unit: UnitOfWork) async throws -> Party {
        let known = try await Party.load(id, in: unit)
        let given = Party(
            id: id, name: name, officialName: officialName, names: known.names, acronym: acronym, iso3166: iso3166,
            kind: kind, status: kind.status, region: region,
            aliases: Set(aliases ?? []).isSubset(of: known.aliases) ? known.aliases : aliases ?? [],
            accreditation: known.accreditation, note: note)
        try Rejection.requireSame("party", id, onRecord: known, given: given)
        return known
    }

    private func insert(in unit: UnitOfWork) async throws -> Bool {
        do {
            return try await unit.execute(
                """
                INSERT INTO party (id, name, official_name, acronym, iso3166, kind, region, aliases, note)
                VALUES (\(id), \(name), \(officialName), \(acronym), \(iso3166), \(kind), \(region), \(aliases ?? []),
                    \(note))
                ON CONFLICT (id) DO NOTHING
                """) == 1
        } catch let error as PostgresError where error.constraint == "party_iso3166" {
            throw Rejection.invalid("iso3166", "belongs to another party")
        }
    }

    /// The state that the party is by its code, or by one of its names where no code is given: found by all that it is
    /// called, it is not entered again under another of these.
    ///
    /// - Throws: a rejection of a code that is another state's than the name.
    private var state: StateNames? {
        get throws {
            let named = namesByField.lazy.compactMap { StateNames.called($0.name.rawValue) }.first
            guard let iso3166 else { return kind.isState ? named : nil }
            if let named, named.code != iso3166 {
                throw Rejection.invalid("iso3166", "is not the code of \(named.english), which is \(named.code)")
            }
            if kind.isState, StateNames.all[iso3166] == nil {
                throw Rejection.invalid("iso3166", "is no code of a state")
            }
            return StateNames.all[iso3166]
        }
    }

    /// What a state is called in the six languages need not be typed.
    @Reactor private func takeOfficialNames(of state: StateNames, in unit: UnitOfWork) throws {
        unit.enqueue(
            """
            INSERT INTO party_official_name (party, language, name)
            SELECT \(id), language, name
            FROM unnest(\(state.short.map(\.language)), \(state.short.map(\.name.rawValue))) AS given (language, name)
            """)
        for known in state.short {
            try unit.tell(PartyNamed(party: id, language: known.language, name: known.name), about: Subject(id))
        }
    }

    /// The official name is one more way to be found.
    private var namesByField: [(field: String, name: Line)] {
        [("name", name)] + [officialName].compactMap(\.self).map { ("officialName", $0) }
            + (aliases ?? []).map { ("aliases", $0) }
    }
}
