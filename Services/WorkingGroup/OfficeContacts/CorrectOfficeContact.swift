internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectOfficeContact: Command {
    public func perform(in unit: UnitOfWork) async throws -> OfficeContact {
        try name?.requirePersonName(as: "name")
        guard let known = try await unit.first(LockOfficeContact(id: contact)) else {
            throw Rejection.notFound("office contact", contact)
        }
        guard known.email != nil else {
            throw Rejection(.transitionRefused, detail: "The contact was erased.")
        }
        if let given = self.unit {
            guard known.office == .secretariat else { throw Rejection.invalid("unit", "is for the secretariat alone") }
            try await SecretariatUnit.require(given, as: "unit", in: unit)
        }
        var corrected = known
        corrected.name = name ?? known.name
        corrected.email = email ?? known.email
        corrected.language = language ?? known.language
        corrected.zone = zone ?? known.zone
        corrected.unit = self.unit ?? known.unit
        let fields = try CorrectionLog(Subject(officeContact: contact)).enter(
            self, from: known, to: corrected, reason: reason, isPersonal: true, in: unit)
        unit.enqueue(
            """
            UPDATE office_contact SET name = \(corrected.name), email = \(corrected.email),
                language = \(corrected.language), zone = \(corrected.zone), unit = \(corrected.unit)
            WHERE id = \(contact)
            """)
        try await RevokeTokens.afterCorrection(of: ActorID(contact), fields, in: unit)
        try unit.tell(
            OfficeContactCorrected(
                contact: contact, office: known.office, unit: corrected.unit, fields: fields,
                language: corrected.language, validFrom: known.validFrom, validTo: known.validTo),
            about: Subject(officeContact: contact))
        guard let answer = try await unit.first(LockOfficeContact(id: contact)) else {
            throw Fault("a contact of an office vanished")
        }
        return answer
    }
}
