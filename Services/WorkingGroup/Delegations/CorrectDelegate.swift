internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectDelegate: Command {
    public func perform(in unit: UnitOfWork) async throws -> Delegate {
        try name?.requirePersonName(as: "name")
        guard let known = try await unit.first(LockDelegate(id: delegate)), unit.actor.maySpeak(for: known.party) else {
            throw Rejection.notFound("delegate", delegate)
        }
        try DelegateAuthorization.requireRegistrar(unit.actor, of: known.party)
        guard known.email != nil else {
            throw Rejection(.transitionRefused, detail: "The delegate was erased.")
        }
        // Nobody puts another person under credentials that were accepted.
        guard known.credentials == .submitted || unit.actor.has(.secretariat) else {
            throw Rejection(
                .transitionRefused,
                detail: "The credentials are \(word: known.credentials): the secretariat corrects what they are of.")
        }
        let corrected = corrected(known)
        let fields = try CorrectionLog(Subject(delegate)).enter(
            self, from: known, to: corrected, reason: reason, isPersonal: true, in: unit)
        try await corrected.write(corrected.update, in: unit)
        try await RevokeTokens.afterCorrection(of: ActorID(known.person), fields, in: unit)
        try unit.tell(
            DelegateCorrected(delegate: delegate, party: known.party, session: known.session, fields: fields),
            about: Subject(delegate))
        guard let answer = try await unit.first(LockDelegate(id: delegate)) else { throw Fault("a delegate vanished") }
        return answer
    }

    private func corrected(_ known: Delegate) -> Delegate {
        var corrected = known
        corrected.name = name ?? known.name
        corrected.email = email ?? known.email
        corrected.function = function ?? known.function
        corrected.isHead = isHead ?? known.isHead
        corrected.letter = letter ?? known.letter
        return corrected
    }
}

extension Delegate {
    fileprivate var update: SQL {
        """
        UPDATE delegate SET name = \(name), email = \(email), function = \(function), is_head = \(isHead),
            letter = \(letter)
        WHERE id = \(id)
        """
    }
}
