/// The object that an event is about, e.g. `action:0192…`. Events of one subject keep their order.
///
/// Made from ids alone: neither a raw text nor the id of another kind of object can take its place.
public struct Subject: Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, CaseIterable, Sendable {
        case call
        case submission
        case point
        case attachment
        case original
        case proposal
        case publication
        case tiering
        case ranking
        case tally
        case party
        case speakers
        case tokens
        case focalPoint = "focal-point"
        case officeContact = "contact"
        case office
        case region
        case secretariatUnit = "secretariat-unit"
        case delegate
        case person
        case consultation
        case need
        case action
        case process
        case mandate
        case session
        case decision
        case document
        case documentSeries = "document-series"
        case indicator
        case instrument
        case notification
        case delivery
        case deadline
        case digest
        case feed
        case signIn = "sign-in"
        case webSession = "web-session"
        case accessToken = "access-token"
        case secondFactor = "second-factor"
    }

    public let kind: Kind
    /// Names the object among those of its kind; nil where there is one only.
    private let key: String?

    /// - Parameter key: the object's id, in one spelling only.
    init(_ kind: Kind, _ key: String? = nil) {
        self.kind = kind
        self.key = key
    }

    /// What the kind and the key of an object name, whether or not there is one.
    ///
    /// - Returns: nil where no object of the kind can have the key.
    public init?(_ kind: Kind, named key: String?) {
        switch kind {
        case .document:
            guard let symbol = key.flatMap(DocumentSymbol.init(rawValue:)) else { return nil }
            self.init(symbol)
        case .documentSeries:
            guard let series = key.flatMap(SeriesPrefix.init(rawValue:)) else { return nil }
            self.init(series)
        default: self.init(kind, key)
        }
    }

    /// As it stands in the event log.
    public var description: String { key.map { "\(kind.rawValue):\($0)" } ?? kind.rawValue }
}

// MARK: - Submissions and proposals

extension Subject {
    public init(_ call: CallID) { self.init(.call, call.rawValue) }
    public init(_ submission: SubmissionID) { self.init(.submission, submission.rawValue) }
    public init(_ point: PointID) { self.init(.point, point.rawValue) }
    public init(_ attachment: AttachmentID) { self.init(.attachment, attachment.rawValue) }
    public init(_ original: OriginalID) { self.init(.original, original.rawValue) }
    public init(_ proposal: ProposalNumber) { self.init(.proposal, String(proposal.rawValue)) }
    public init(publication number: Int) { self.init(.publication, String(number)) }
    public init(_ tiering: TieringID) { self.init(.tiering, tiering.rawValue) }
    /// All rankings of a party: the newest one counts.
    public init(rankingsOf party: PartyID) { self.init(.ranking, party.rawValue) }
    public init(_ tally: TallyID) { self.init(.tally, tally.rawValue) }
}

// MARK: - The working group

extension Subject {
    public static let process = Subject(.process)
    public static let mandate = Subject(.mandate)

    public init(_ party: PartyID) { self.init(.party, party.rawValue) }
    public init(speakersOf party: PartyID) { self.init(.speakers, party.rawValue) }
    public init(tokensOf actor: ActorID) { self.init(.tokens, actor.rawValue) }
    /// A focal point or an alternate.
    public init(focalPoint contact: ContactID) { self.init(.focalPoint, contact.rawValue) }
    /// Somebody who reads the mail of an office.
    public init(officeContact contact: ContactID) { self.init(.officeContact, contact.rawValue) }
    public init(_ office: Office) { self.init(.office, office.rawValue) }
    public init(_ region: Region) { self.init(.region, region.rawValue) }
    public init(secretariatUnit unit: PartyID) { self.init(.secretariatUnit, unit.rawValue) }
    public init(_ delegate: DelegateID) { self.init(.delegate, delegate.rawValue) }
    public init(_ person: PersonID) { self.init(.person, person.rawValue) }
    public init(_ consultation: ConsultationID) { self.init(.consultation, consultation.rawValue) }
    public init(_ need: NeedID) { self.init(.need, need.rawValue) }
    public init(_ action: ActionID) { self.init(.action, action.rawValue) }
    public init(_ session: SessionID) { self.init(.session, session.rawValue) }
    public init(_ decision: DecisionID) { self.init(.decision, decision.rawValue) }
    public init(_ symbol: DocumentSymbol) { self.init(.document, symbol.key) }
    public init(_ series: SeriesPrefix) { self.init(.documentSeries, series.key) }
    public init(_ indicator: IndicatorID) { self.init(.indicator, indicator.rawValue) }
    public init(_ instrument: InstrumentID) { self.init(.instrument, instrument.rawValue) }
}

// MARK: - Notifications

extension Subject {
    public init(_ notification: NotificationID) { self.init(.notification, notification.rawValue) }
    public init(_ delivery: DeliveryID) { self.init(.delivery, delivery.rawValue) }
    public init(deadlineOf kind: DeadlineKind, _ object: DeadlineID) {
        self.init(.deadline, "\(kind.rawValue)/\(object)")
    }
    /// All digests for one contact.
    public init(digestsFor contact: ContactID) { self.init(.digest, contact.rawValue) }
    public init(_ feed: FeedID) { self.init(.feed, feed.rawValue) }
}

// MARK: - Identity

extension Subject {
    public init(_ signIn: SignInID) { self.init(.signIn, signIn.rawValue) }
    public init(_ session: WebSessionID) { self.init(.webSession, session.rawValue) }
    public init(_ token: AccessTokenID) { self.init(.accessToken, token.rawValue) }
    public init(secondFactorOf person: ActorID) { self.init(.secondFactor, person.rawValue) }
}
