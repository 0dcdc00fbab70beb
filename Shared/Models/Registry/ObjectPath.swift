/// The place of an object in the API, e.g. `actions/0192…`: what a notice is about, and where its reader is led.
///
/// It is the path of the request that shows the object, so that one follows the other where a route is renamed.
public struct ObjectPath: ValidatedText, Hashable, Sendable, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "the place of an object in the API, such as proposals/4", pattern: "^[a-z-]+(/[!-~]+)?$",
            maximumLength: Line.maximumLength, example: "proposals/4")
    }

    public let rawValue: String

    /// - Returns: nil for text that is not of the form above. The object need not exist.
    public init?(rawValue: String) {
        let (collection, rest) = (rawValue.prefix { $0 != "/" }, rawValue.drop { $0 != "/" })
        guard !collection.isEmpty, collection.allSatisfy({ $0 == "-" || ("a"..."z").contains($0) }),
            rest.isEmpty || rest.count > 1, Line(rawValue: rawValue)?.rawValue == rawValue
        else { return nil }
        self.rawValue = rawValue
    }

    /// - Parameter keys: take the places of the route's fields, in order.
    private init<Shown: Request>(_ request: Shown.Type, _ keys: String...) {
        guard let route = request.definition.route else {
            preconditionFailure("what a notice is about is shown over HTTP")
        }
        rawValue = String(route.filled(with: keys).dropFirst())
    }

    public var description: String { rawValue }

    /// The address that shows the object; nil where the API has none of this form.
    public var route: Route? {
        let parts = rawValue.split(separator: "/")
        return RequestCatalogue.all.lazy.map { $0.definition }.filter { $0.effect == .query }.compactMap(\.route)
            .first { route in
                let places = route.path.split(separator: "/")
                let fits = route.takesRest ? places.count <= parts.count : places.count == parts.count
                return fits && zip(places, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
            }
    }
}

extension ObjectPath {
    public static var inbox: ObjectPath { ObjectPath(ListInboxItems.self) }
    public static var deliveries: ObjectPath { ObjectPath(ListDeliveries.self) }
    public static var successors: ObjectPath { ObjectPath(ListSuccessors.self) }
    public static var officeContacts: ObjectPath { ObjectPath(ListOfficeContacts.self) }
    public static var proposals: ObjectPath { ObjectPath(ListProposals.self) }

    public init(_ call: CallID) { self.init(ShowCall.self, call.rawValue) }
    public init(_ submission: SubmissionID) { self.init(ShowSubmission.self, submission.rawValue) }
    public init(_ proposal: ProposalNumber) { self.init(ShowProposal.self, String(proposal.rawValue)) }
    public init(publication number: Int) { self.init(ShowPublication.self, String(number)) }
    public init(_ party: PartyID) { self.init(ShowParty.self, party.rawValue) }
    public init(delegationOf party: PartyID) { self.init(ShowDelegation.self, party.rawValue) }
    public init(_ session: SessionID) { self.init(ShowSession.self, session.rawValue) }
    public init(_ decision: DecisionID) { self.init(ShowDecision.self, decision.rawValue) }
    public init(_ symbol: DocumentSymbol) { self.init(ShowDocument.self, symbol.rawValue) }
    public init(_ action: ActionID) { self.init(ShowAction.self, action.rawValue) }
    public init(_ need: NeedID) { self.init(ShowNeed.self, need.rawValue) }
    /// No page shows it; the proposals, needs and actions of a region have theirs.
    public init(_ region: Region) { rawValue = "\(FollowedKind.region.collection)/\(region)" }
    public init(_ notification: NotificationNumber) { self.init(ShowNotification.self, notification.rawValue) }

    /// No request shows it: it is reached by the link of its mail alone.
    public init(_ signIn: SignInID) { rawValue = "\(Self.signIns)\(signIn)" }

    /// The way in that it is about.
    public var signIn: SignInID? {
        rawValue.hasPrefix(Self.signIns) ? SignInID(rawValue: String(rawValue.dropFirst(Self.signIns.count))) : nil
    }

    private static let signIns = "sign-ins/"

    /// It is reached by the links of its mails alone.
    public init(_ change: AddressChangeID) { rawValue = "\(Self.addressChanges)\(change)" }

    /// The change of address that it is about.
    public var addressChange: AddressChangeID? {
        rawValue.hasPrefix(Self.addressChanges)
            ? AddressChangeID(rawValue: String(rawValue.dropFirst(Self.addressChanges.count))) : nil
    }

    private static let addressChanges = "address-changes/"

    public init(deadlineOf kind: DeadlineKind, _ object: DeadlineID) {
        switch kind {
        case .call: self.init(ShowCall.self, object.rawValue)
        case .action: self.init(ShowAction.self, object.rawValue)
        }
    }
}
