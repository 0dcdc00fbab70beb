internal import Localization
internal import Messaging
internal import Models

/// One button by which somebody who is signed in follows an object, or stops.
struct FollowForm: PagePart, Equatable {
    let action: String
    let secret: String
    /// The idempotency key: pressed twice, it has its effect once.
    let key: String
    let object: String
    /// `follow` or `unfollow`.
    let act: String
    /// `list` where it leads back to the list of what one follows; nothing where it leads back to the object.
    let from: String?
    let button: String

    static let place = "/me/follows"

    /// - Parameters:
    ///   - name: what the object is called.
    ///   - isFollowed: whether the reader follows it already.
    /// - Returns: nil for who may not follow, or brings no session.
    init?(
        _ object: ObjectPath, called name: String, isFollowed: Bool, fromList: Bool = false,
        key: MessageID = MessageID(),
        _ reader: PageReader
    ) {
        guard let secret = reader.formSecret, reader.may(FollowFollow.self) else { return nil }
        action = reader.address(Self.place)
        self.secret = secret
        self.key = key.rawValue
        self.object = object.rawValue
        act = isFollowed ? "unfollow" : "follow"
        from = fromList ? "list" : nil
        button = reader.texts.text(isFollowed ? .unfollowObject : .followObject, ["object": .text(name)])
    }
}

extension PageServer {
    /// The button for an object; nil where the reader has none, or it is not known whether they follow it.
    func followForm(for object: ObjectPath, called name: String, _ reader: PageReader) async -> FollowForm? {
        guard reader.formSecret != nil, reader.may(ListFollows.self) else { return nil }
        let known = await block(ListFollows(object: object), as: reader)
        return known.flatMap { FollowForm(object, called: name, isFollowed: !$0.items.isEmpty, reader) }
    }
}
