/// The life of a session.
public typealias SessionStateMachine = StateMachine<SessionStatus, SessionMove, SessionSide>

/// Where a session stands.
public enum SessionStatus: String, Word {
    case planned
    case open
    case suspended
    case closed
    case cancelled

    public static let machine = SessionStateMachine(
        of: "session",
        [
            .init(.open, from: [.planned], to: .open, by: .steering),
            .init(.suspend, from: [.open], to: .suspended, by: .steering, needsReason: true),
            .init(.resume, from: [.suspended], to: .open, by: .steering),
            .init(.close, from: [.open, .suspended], to: .closed, by: .steering),
            .init(.cancel, from: [.planned, .suspended], to: .cancelled, by: .steering, needsReason: true),
        ])

    /// Nothing more can happen to the session.
    public var isFinal: Bool { Self.machine.isFinal(self) }

    /// Whether there is something to write minutes of, and somebody who attends.
    public var hasBegun: Bool { [.open, .suspended, .closed].contains(self) }
}

/// A step from one status of a session to another.
public enum SessionMove: String, Word {
    case open
    case suspend
    case resume
    case close
    case cancel
}

/// Who moves a session.
public enum SessionSide: MoveSide {
    /// The secretariat or a co-chair.
    case steering

    public func refusal(of actor: Actor, _ session: SessionID) -> ProblemText? { Self.steeringRefusal(of: actor) }

    public var words: String { "secretariat or co-chair" }
}

extension SessionStateMachine {
    /// The table as ARCHITECTURE.md shows it.
    public var markdown: String { markdown() }
}
