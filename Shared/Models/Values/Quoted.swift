/// An object that requests may name by what people call it.
public protocol Quoted {
    static var reference: ReferenceKind { get }
}

extension Party: Quoted {
    public static var reference: ReferenceKind { .party }
}

extension FollowUpAction: Quoted {
    public static var reference: ReferenceKind { .action }
}

extension Submission: Quoted {
    public static var reference: ReferenceKind { .submission }
}

extension Call: Quoted {
    public static var reference: ReferenceKind { .call }
}

extension Session: Quoted {
    public static var reference: ReferenceKind { .session }
}

extension Decision: Quoted {
    public static var reference: ReferenceKind { .decision }
}

extension Need: Quoted {
    public static var reference: ReferenceKind { .need }
}
