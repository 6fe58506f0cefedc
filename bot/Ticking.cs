namespace PartnerBot.Bot;

internal static class Ticking
{
    extension(PeriodicTimer timer)
    {
        /// <returns>False when the process is stopping.</returns>
        public async Task<bool> TicksAsync(CancellationToken ct)
        {
            try
            {
                return await timer.WaitForNextTickAsync(ct);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }
}
