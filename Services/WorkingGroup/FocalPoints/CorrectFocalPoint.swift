internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectFocalPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> FocalPoint {
        try name?.requirePersonName(as: "name")
        guard let known = try await unit.first(LockFocalPoint(id: contact)) else {
            throw Rejection.notFound("focal point", contact)
        }
        guard known.email != nil else {
            throw Rejection(.transitionRefused, detail: "The contact was erased.")
        }
        var corrected = known
        corrected.name = name ?? known.name
        corrected.email = email ?? known.email
        corrected.language = language ?? known.language
        corrected.zone = zone ?? known.zone
        corrected.letter = letter ?? known.letter
        let fields = try CorrectionLog(Subject(focalPoint: contact)).enter(
            self, from: known, to: corrected, reason: reason, isPersonal: true, in: unit)
        unit.enqueue(corrected.update)
        try await RevokeTokens.afterCorrection(of: ActorID(contact), fields, in: unit)
        try unit.tell(
            FocalPointCorrected(
                contact: contact, party: known.party, role: known.role, fields: fields, language: corrected.language,
                zone: corrected.zone, validFrom: known.validFrom, validTo: known.validTo),
            about: Subject(focalPoint: contact))
        guard let answer = try await unit.first(LockFocalPoint(id: contact)) else {
            throw Fault("a focal point vanished")
        }
        return answer
    }
}

extension FocalPoint {
    fileprivate var update: SQL {
        """
        UPDATE focal_point SET name = \(name), email = \(email), language = \(language), zone = \(zone),
            letter = \(letter)
        WHERE id = \(id)
        """
    }
}
