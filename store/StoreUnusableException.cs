namespace PartnerBot.Store;

/// <summary>The store cannot be opened. The message is for the operator: which file or setting, what is wrong, what to do.</summary>
public sealed class StoreUnusableException : Exception
{
    public StoreUnusableException()
    {
    }

    public StoreUnusableException(string message)
        : base(message)
    {
    }

    public StoreUnusableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
