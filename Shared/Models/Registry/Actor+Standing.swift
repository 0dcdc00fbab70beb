extension Role {
    /// The roles of those who speak for a party: a token that names one is worth what the register says of its bearer.
    public static let speaking: Set<Role> = [.focalPoint, .delegate, .observer]
    /// The roles of those who steer the work, and may act in the place of others.
    public static let steering: Set<Role> = [.secretariat, .coChair]
    /// The roles of those who serve the whole group, each in an office of their own.
    public static let serving = steering.union([.ops])
    /// The roles of those who take part in the work: operators of the system do not.
    public static let participating = speaking.union(steering)
}

extension Actor {
    /// The actor with the roles that the register confirms on a day, and without the party where none of them speaks
    /// for it.
    ///
    /// The secretariat, the co-chairs and operators keep the roles of their token, also when they act for others, as long as
    /// they serve; accounts of these roles are whose key signs for them.
    ///
    /// - Parameters:
    ///   - terms: the rights to speak for the actor's party.
    ///   - office: the actor's own office of the whole group.
    ///   - made: when what is to count was made in the actor's name, a feed for one; nil for what is asked now. What somebody
    ///     made with the account of an office is not the successor's.
    public func standing(
        by terms: [SpeakingTerm], in office: OfficeTerm? = nil, on day: CalendarDate, made: CalendarDate? = nil
    ) -> Actor {
        var kept = roles
        var refusal: ProblemText?
        if credential != nil || made != nil, !subject.isAccount, !roles.isDisjoint(with: Role.serving) {
            let serves = office?.holds(on: day) == true ? office?.role : nil
            kept.subtract(Role.serving.filter { $0 != serves })
            if kept.isDisjoint(with: Role.serving) { refusal = "The office in which you signed in has ended." }
        }
        let steers = !kept.isDisjoint(with: Role.steering)
        let holding = terms.filter { $0.holds(on: day) }
        for role in Role.speaking.sorted(by: { $0.rawValue < $1.rawValue }) where roles.contains(role) {
            let stands = steers ? nil : onBehalfOf
            guard let reason = stands.map(Self.standIn) ?? self.refusal(of: role, holding, made) else { continue }
            kept.remove(role)
            refusal = refusal ?? reason
        }
        let speaks = steers || !kept.isDisjoint(with: Role.speaking)
        return Actor(
            subject: subject, roles: kept, party: speaks ? party : nil, onBehalfOf: steers ? onBehalfOf : nil,
            refusal: refusal, credential: credential, requests: requests, object: object,
            authenticatedAt: authenticatedAt, right: holding.first { $0.actor == subject }?.right)
    }

    private static func standIn(_ party: PartyID) -> ProblemText {
        "Only the secretariat and the co-chairs speak in the place of \(party)."
    }

    /// Why the actor does not have a role for its party; nil where it does.
    private func refusal(of role: Role, _ holding: [SpeakingTerm], _ made: CalendarDate?) -> ProblemText? {
        guard let party else { return "The token names no party for the role \(word: role)." }
        switch role {
        case .focalPoint:
            let office = holding.filter { $0.right == .focalPoint || $0.right == .alternate }
            if subject == ActorID(account: .focalPoint, of: party) {
                let isHeld = office.contains { term in made.map(term.hasBegun(by:)) ?? true }
                return isHeld ? nil : "Nobody is in office as focal point of \(party)."
            }
            let isInOffice = office.contains { $0.actor == subject }
            return isInOffice ? nil : "\(subject) is not in office as focal point or alternate of \(party)."
        case .delegate:
            let isAccepted = holding.contains { $0.right == .delegate && $0.actor == subject }
            return isAccepted
                ? nil
                : """
                You are not on a delegation of \(party) with accepted credentials that let you speak for it: those of the \
                newest session that was decided on count, until a later session is closed.
                """
        case .observer:
            let account = ActorID(account: .observer, of: party)
            let speaking = holding.filter { $0.right == .observer }.map(\.actor)
            guard speaking.contains(account) else {
                return "\(party) is no organization with an accreditation to observe that holds today."
            }
            return speaking.contains(subject) ? nil : "\(subject) is no contact of \(party) today."
        case .secretariat, .coChair, .ops, .public:
            return nil
        }
    }
}
