/// What happened to a feed.
public enum FeedChange: String, Word {
    case created
    case rotated
    case revoked
}
